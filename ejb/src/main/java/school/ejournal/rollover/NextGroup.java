package school.ejournal.rollover;

import org.jspecify.annotations.Nullable;

/**
 * A teaching group of the next year.
 *
 * @param fromId the group it was this year; null for a subject that is new at the grade level
 * @param name null for the whole class
 */
public record NextGroup(
        @Nullable Long fromId,
        String schoolClass,
        long subjectId,
        String subject,
        @Nullable String name,
        String marking) {}
