package school.ejournal.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be written to, as it stands.
 *
 * @param language {@code ru} or {@code en}
 * @param digestHour the full hour of the daily letter
 * @param quietFrom the hour from which she wants no letters; null where only the school's quiet hours hold
 * @param schoolQuietFrom the school's own quiet hours; equal to the end where it has none
 * @param address empty where there is none
 */
public record Preferences(
        String language,
        int digestHour,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil,
        int schoolQuietFrom,
        int schoolQuietUntil,
        String address,
        AddressState addressState,
        List<ChildRhythm> children) {

    public Preferences {
        children = List.copyOf(children);
    }
}
