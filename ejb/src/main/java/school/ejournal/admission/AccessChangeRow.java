package school.ejournal.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.AccessChange;

/**
 * That somebody's way in was changed.
 *
 * @param holder whose it is
 * @param changedBy who changed it; the holder herself where she chose her password
 * @param role the role that was given or withdrawn; null otherwise, and so is the day
 * @param day the first day of a role that was given, the last of one that was withdrawn
 * @param reason empty where none is asked for
 */
public record AccessChangeRow(
        Instant at,
        AccessChange what,
        String holder,
        String changedBy,
        @Nullable String role,
        @Nullable LocalDate day,
        String reason) {}
