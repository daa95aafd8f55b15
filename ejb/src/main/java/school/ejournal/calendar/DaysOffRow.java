package school.ejournal.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days off in force.
 *
 * @param addressee the class or grade level meant, {@code 5А} or {@code 1}; null for the whole school
 * @param document {@code 17-о} of its date; null where none is told
 */
public record DaysOffRow(
        long id,
        LocalDate from,
        LocalDate until,
        DayOffKind kind,
        String name,
        @Nullable String addressee,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {

    /** Whether they are for one class or grade level only. */
    public boolean isPartial() {
        return addressee != null;
    }
}
