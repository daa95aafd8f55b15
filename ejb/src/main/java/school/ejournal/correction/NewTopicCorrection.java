package school.ejournal.correction;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A correction of a lesson's topic as a teacher asks for it.
 *
 * @param opId made by the client, so that a retry asks once
 * @param topic what the topic should be
 * @param expectedVersion the version of the lesson she saw, 0 for one that was never noted
 * @param reason why, 500 characters at the most
 */
public record NewTopicCorrection(
        @NotNull UUID opId,
        long lessonId,
        @NotBlank @Size(max = 500) String topic,
        @Min(0) int expectedVersion,
        @NotBlank @Size(max = 500) String reason) {}
