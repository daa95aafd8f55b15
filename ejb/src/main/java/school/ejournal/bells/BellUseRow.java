package school.ejournal.bells;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A use of a schedule that is in force.
 *
 * @param until the last day; null for from the first day on
 * @param weekday the one day of the week meant; null for others too
 * @param addressee the class or grade level meant, {@code 5А} or {@code 1}; null for the whole school
 */
public record BellUseRow(
        long id,
        String schedule,
        @Nullable Integer shift,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DayOfWeek weekday,
        @Nullable String addressee,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {

    /** Whether it is for single days. */
    public boolean isForDays() {
        return until != null;
    }
}
