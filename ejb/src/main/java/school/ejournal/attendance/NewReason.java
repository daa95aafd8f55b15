package school.ejournal.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason as somebody wants to set it.
 *
 * @param presence excused, ill or unexcused
 * @param noteId the guardian's note it rests on; null where there is none
 * @param opId made by the client, so that a retry is safe
 */
public record NewReason(
        long studentId,
        Days days,
        Presence presence,
        @Nullable Long noteId,
        UUID opId) {

    public NewReason {
        if (!presence.isReason()) {
            throw new IllegalArgumentException("no reason: " + presence);
        }
    }
}
