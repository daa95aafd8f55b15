package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a line of the curriculum plan.
 *
 * @param hoursBefore null where there was no line
 * @param markingBefore null where there was no line
 */
public record PlanChangeRow(
        Instant at,
        int gradeLevel,
        String subject,
        @Nullable BigDecimal hoursBefore,
        @Nullable String markingBefore,
        BigDecimal weeklyHours,
        String marking,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        String author) {}
