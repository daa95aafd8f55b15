package school.ejournal.messaging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be written to.
 *
 * @param language {@code ru} or {@code en}
 * @param digestHour the full hour of the daily letter
 * @param quietFrom the hour from which she wants no letters; null for the school's quiet hours alone
 * @param rhythms by pupil
 */
public record NewPreferences(
        @NotNull @Pattern(regexp = "ru|en") String language,
        @Min(0) @Max(23) int digestHour,
        @Nullable @Min(0) @Max(23) Integer quietFrom,
        @Nullable @Min(0) @Max(23) Integer quietUntil,
        @NotNull Map<Long, Rhythm> rhythms) {

    public NewPreferences {
        rhythms = Map.copyOf(rhythms);
    }
}
