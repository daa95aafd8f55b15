package school.ejournal.movement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an order does with a pupil (MV-01). */
public enum MoveKind {
    /** Comes from elsewhere, for the first time. */
    ADMISSION,
    /** Goes on in another class of the school. */
    TRANSFER,
    /** Goes away from the school. */
    LEAVING,
    /** Comes back to the school after leaving. */
    RETURN;

    /** The word it is stored under. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is stored under a word; empty for any other. */
    public static Optional<MoveKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether the pupil belongs to a class of the school before. */
    public boolean isFromHere() {
        return this == TRANSFER || this == LEAVING;
    }

    /** Whether the pupil belongs to a class of the school afterwards. */
    public boolean isToHere() {
        return this != LEAVING;
    }
}
