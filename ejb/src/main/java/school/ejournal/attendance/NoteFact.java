package school.ejournal.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note of the past as it is brought in.
 *
 * @param declinedBy who declined it; null while it waits
 */
public record NoteFact(
        long guardianId, NewNote note, Instant at, @Nullable Long declinedBy, String answer) {}
