package school.ejournal.rollover;

import org.jspecify.annotations.Nullable;

/**
 * The homeroom of a class of the next year.
 *
 * @param teacher surname and initials
 * @param gap why it is left open; null where the teacher goes on
 */
public record NextLead(
        String schoolClass,
        long teacherId,
        String teacher,
        @Nullable Gap gap) {}
