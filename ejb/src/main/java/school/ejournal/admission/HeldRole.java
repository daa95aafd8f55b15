package school.ejournal.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody of the staff has, had or will have.
 *
 * @param validUntil the last day; null where no end is known
 * @param ofItself whether it follows from a load or a class, and ends with that
 * @param byOrder whether it is the coordinator's office, which an order holds
 */
public record HeldRole(
        String role, LocalDate validFrom, @Nullable LocalDate validUntil, boolean ofItself, boolean byOrder) {

    /** Whether it may still be withdrawn, seen from a day. */
    public boolean isOpenOn(LocalDate day) {
        return !ofItself && !byOrder && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether it never began. */
    public boolean isNeverBegun() {
        return validUntil != null && validUntil.isBefore(validFrom);
    }
}
