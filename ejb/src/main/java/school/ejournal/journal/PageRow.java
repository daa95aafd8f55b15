package school.ejournal.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page in a list.
 *
 * @param current whether its term is running today
 * @param teaches whether the asking person teaches the group in the term
 */
public record PageRow(
        long id,
        long classId,
        String schoolClass,
        int gradeLevel,
        long subjectId,
        String subject,
        long groupId,
        @Nullable String group,
        long termId,
        String termScheme,
        int termNumber,
        LocalDate termStarts,
        LocalDate termEnds,
        boolean sealed,
        boolean current,
        boolean teaches) {}
