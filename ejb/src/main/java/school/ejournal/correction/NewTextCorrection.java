package school.ejournal.correction;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import school.ejournal.journal.LessonText;

/**
 * A correction of a lesson's topic or homework as a teacher asks for it.
 *
 * @param opId made by the client, so that a retry asks once
 * @param of which of the two
 * @param text what it should be
 * @param expectedVersion the version of the lesson she saw, 0 for one that was never noted
 * @param reason why, 500 characters at the most
 */
public record NewTextCorrection(
        @NotNull UUID opId,
        long lessonId,
        LessonText of,
        String text,
        @Min(0) int expectedVersion,
        @NotBlank @Size(max = 500) String reason) {

    /** Whether the lesson can be corrected to it. */
    @AssertTrue
    public boolean isFitting() {
        return of.accepts(text);
    }
}
