package school.ejournal.particulars;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was done to a guardianship.
 *
 * @param what begun, changed or ended
 * @param day the first day of what begins or is otherwise, the last of what ends
 */
public record GuardianshipChange(
        Instant at,
        String guardian,
        String what,
        String relation,
        boolean informed,
        LocalDate day,
        String reason,
        String author) {}
