package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the curriculum plan of a year says of a subject at a grade level.
 *
 * @param gradeLevel 0 for a subject that the plan says nothing of
 * @param marking scale, passfail or none; empty where the plan says nothing
 * @param documentNumber of the plan as approved; null where none is named
 */
public record PlannedHours(
        long subjectId,
        String subject,
        String area,
        int gradeLevel,
        BigDecimal weeklyHours,
        String marking,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {}
