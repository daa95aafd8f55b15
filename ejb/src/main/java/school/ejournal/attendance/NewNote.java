package school.ejournal.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian writes of days missed, or to be missed.
 *
 * @param presence ill or excused: what the guardian asks for
 * @param text 1,000 characters at the most; may be empty where a file says it
 * @param file null for none
 * @param opId made by the client, so that a retry is safe
 */
public record NewNote(
        long studentId,
        @NotNull Days days,
        @NotNull Presence presence,
        @NotNull @Size(max = 1000) String text,
        byte @Nullable [] file,
        @NotNull UUID opId) {}
