package school.ejournal.rollover;

import java.util.Locale;

/** What becomes of a pupil at the end of the year. */
public enum Fate {
    PROMOTED,
    /** With an academic debt, to be settled within the next year. */
    CONDITIONAL,
    REPEATING,
    LEAVING;

    /** The word it is kept as. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The fate kept so.
     *
     * @throws IllegalArgumentException for an unknown word
     */
    public static Fate of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the pupil goes on with the own class or a parallel one. */
    public boolean goesUp() {
        return this == PROMOTED || this == CONDITIONAL;
    }
}
