package school.ejournal.rollover;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A load of the next year.
 *
 * @param fromGroupId the group it was for this year
 * @param schoolClass of the next year
 * @param group the part of the class; null for the whole class
 * @param teacher surname and initials
 * @param gap why it is left open; null where the teacher goes on
 */
public record NextLoad(
        long fromGroupId,
        String schoolClass,
        String subject,
        @Nullable String group,
        long teacherId,
        String teacher,
        BigDecimal hours,
        @Nullable Gap gap) {}
