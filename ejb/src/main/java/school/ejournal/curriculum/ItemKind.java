package school.ejournal.curriculum;

import java.util.Arrays;
import java.util.Locale;

/** What an item of a lesson plan is. */
public enum ItemKind {
    LESSON,
    CONTROL,
    LABORATORY,
    PRACTICAL;

    /** As it is kept. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that is kept under a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ItemKind of(String stored) {
        return Arrays.stream(values())
                .filter(kind -> kind.stored().equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stored));
    }
}
