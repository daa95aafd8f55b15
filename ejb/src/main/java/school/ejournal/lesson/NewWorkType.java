package school.ejournal.lesson;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work as the coordinator wants it, with the local act it rests on.
 *
 * @param starts the first day the weight and the policy of retakes hold; null for the whole open time
 */
public record NewWorkType(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 4) String shortName,
        @Min(1) @Max(10) int weight,
        boolean written,
        @NotNull RetakePolicy retake,
        @Min(0) @Max(60) int daysToMark,
        boolean isDefault,
        boolean retired,
        @Nullable @Size(max = 60) String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate starts) {

    /** A kind of work of the customary ladder, without an act. */
    static NewWorkType customary(String name, String shortName, int weight, boolean written, RetakePolicy retake) {
        return new NewWorkType(name, shortName, weight, written, retake, 3, false, false, null, null, null);
    }

    NewWorkType byDefault() {
        return new NewWorkType(
                name,
                shortName,
                weight,
                written,
                retake,
                daysToMark,
                true,
                retired,
                documentNumber,
                documentDate,
                starts);
    }

    NewWorkType within(int days) {
        return new NewWorkType(
                name,
                shortName,
                weight,
                written,
                retake,
                days,
                isDefault,
                retired,
                documentNumber,
                documentDate,
                starts);
    }
}
