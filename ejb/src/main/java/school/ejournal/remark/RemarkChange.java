package school.ejournal.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A change of a remark.
 *
 * @param text the corrected text, or the reason it is annulled for
 * @param expectedVersion the version that was seen
 * @param opId made by the client, so that a retry is safe
 */
public record RemarkChange(
        @NotBlank @Size(max = RemarkService.LONGEST) String text,
        int expectedVersion,
        @NotNull UUID opId) {}
