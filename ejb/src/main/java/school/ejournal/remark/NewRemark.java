package school.ejournal.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark to be made.
 *
 * @param studentId whom it is for; null for the whole class
 * @param text what the family reads
 * @param opId made by the client, so that a retry is safe
 */
public record NewRemark(
        @Nullable Long studentId,
        @NotBlank @Size(max = RemarkService.LONGEST) String text,
        @NotNull UUID opId) {}
