package school.ejournal.correction;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import school.ejournal.lesson.CellKey;

/**
 * A correction as a teacher asks for it.
 *
 * @param opId made by the client, so that a retry asks once
 * @param text what the cell should hold; empty to annul
 * @param expectedVersion the version of the cell she saw, 0 for one that was empty
 * @param reason why, 500 characters at the most
 */
public record NewCorrection(
        @NotNull UUID opId,
        long pageId,
        @NotNull CellKey cell,
        @NotNull @Size(max = 26) String text,
        @Min(0) int expectedVersion,
        @NotBlank @Size(max = 500) String reason) {}
