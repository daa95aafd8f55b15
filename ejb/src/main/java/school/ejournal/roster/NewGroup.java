package school.ejournal.roster;

import org.jspecify.annotations.Nullable;

/**
 * A teaching group as brought in.
 *
 * @param name null for the whole class (RO-03)
 * @param marking scale, passfail or none
 */
public record NewGroup(
        String sourcedId,
        long classId,
        long subjectId,
        @Nullable String name,
        String marking) {}
