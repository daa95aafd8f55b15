package school.ejournal.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a load or about who leads a class.
 *
 * @param what assigned, mended, ended or led
 * @param subject with the group's name; empty where a class is led
 * @param weeklyHours null where it is not about hours
 */
public record LoadChangeRow(
        Instant at,
        String what,
        String schoolClass,
        String subject,
        String teacher,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal weeklyHours,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        String author) {}
