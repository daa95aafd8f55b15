package school.ejournal.lesson;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher notes of a lesson beside the marks.
 *
 * @param topic what was done, 500 characters at the most
 * @param homework what is to be done, 2,000 characters at the most
 * @param expectedVersion the version of the lesson she saw: nobody overwrites blindly (JR-09)
 * @param details what else belongs to it; null to leave that as it is
 * @param opId made by the client, so that a retry is safe; null where the client makes none
 */
public record LessonNote(
        @NotNull @Size(max = 500) String topic,
        @NotNull @Size(max = 2000) String homework,
        @Nullable @Valid LessonDetails details,
        int expectedVersion,
        @Nullable UUID opId) {}
