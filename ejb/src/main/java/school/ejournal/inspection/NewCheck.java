package school.ejournal.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checker's remark on a page.
 *
 * @param opId made by whoever sends it; sent again it is the same remark
 * @param lessonId the lesson it is about; null for the page as a whole
 * @param text at most 1000 characters
 */
public record NewCheck(
        @NotNull UUID opId,
        long pageId,
        @Nullable Long lessonId,
        @NotBlank @Size(max = 1000) String text) {}
