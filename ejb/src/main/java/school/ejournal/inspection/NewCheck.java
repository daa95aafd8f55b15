package school.ejournal.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A checker's remark on a page.
 *
 * @param lessonId the lesson it is about; null for the page as a whole
 * @param text at most 1000 characters
 */
public record NewCheck(
        long pageId,
        @Nullable Long lessonId,
        @NotBlank @Size(max = 1000) String text) {}
