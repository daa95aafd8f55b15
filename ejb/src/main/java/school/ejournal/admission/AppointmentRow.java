package school.ejournal.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is, was or will be the coordinator.
 *
 * @param id 0 for the first coordinator, who came with the school
 * @param validUntil the last day; null where no end is known, the day before the first where it never began
 * @param orderNumber empty where there is no order
 * @param appointedBy empty where there is no order
 * @param endedBy empty where nobody ended it by itself
 */
public record AppointmentRow(
        long id,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String orderNumber,
        @Nullable LocalDate orderDate,
        String appointedBy,
        @Nullable Instant appointedAt,
        String endedBy) {

    public boolean isByOrder() {
        return id != 0;
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it may still be ended, seen from a day. */
    public boolean isOpenOn(LocalDate day) {
        return isByOrder() && !isVoid() && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether it was ended before it began. */
    public boolean isVoid() {
        return validUntil != null && validUntil.isBefore(validFrom);
    }
}
