package school.ejournal.journal;

import org.jspecify.annotations.Nullable;

/**
 * A pupil whom the caller teaches, with the page of today's term that she stands on.
 *
 * @param name surname and given name
 * @param group the teaching group; null for the whole class
 */
public record TaughtRow(
        long studentId,
        String name,
        long pageId,
        String schoolClass,
        String subject,
        @Nullable String group) {}
