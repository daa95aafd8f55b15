package school.ejournal.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A standing reason of a pupil.
 *
 * @param noteId the guardian's note it rests on; null where there is none
 * @param author who set it, surname and initials
 */
public record ReasonRow(
        long id,
        long studentId,
        Days days,
        Presence presence,
        @Nullable Long noteId,
        String author,
        Instant at) {}
