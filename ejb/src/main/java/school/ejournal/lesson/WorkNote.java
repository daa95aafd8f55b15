package school.ejournal.lesson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher decides about a work of a lesson.
 *
 * @param typeId the kind of work; null for none
 * @param title what it is about, 120 characters at the most
 * @param expectedVersion the version of the work she saw (JR-09); 0 for one that is added
 * @param opId made by the client, so that a retry is safe; null where the client makes none
 */
public record WorkNote(
        @Nullable Long typeId,
        @NotNull @Size(max = 120) String title,
        int expectedVersion,
        @Nullable UUID opId) {}
