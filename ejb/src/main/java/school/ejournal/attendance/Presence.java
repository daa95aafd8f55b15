package school.ejournal.attendance;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a pupil was at a lesson. The code is what is stored, the letter what stands in the journal. */
public enum Presence {
    PRESENT(0, ""),
    ABSENT(1, "н"),
    EXCUSED(2, "у"),
    ILL(3, "б"),
    UNEXCUSED(4, "нп"),
    LATE(5, "о");

    private static final Presence[] ALL = values();
    private static final Map<String, Presence> BY_LETTER =
            Map.of("н", ABSENT, "у", EXCUSED, "уп", EXCUSED, "б", ILL, "нп", UNEXCUSED, "о", LATE, "оп", LATE);

    private final int code;
    private final String letter;

    Presence(int code, String letter) {
        this.code = code;
        this.letter = letter;
    }

    /** The presence written so, in any case; empty for anything else. */
    public static Optional<Presence> find(String letter) {
        return Optional.ofNullable(BY_LETTER.get(letter.toLowerCase(Locale.ROOT)));
    }

    /**
     * The presence stored so.
     *
     * @throws IllegalArgumentException for a code that was never given out
     */
    public static Presence ofCode(int code) {
        for (Presence presence : ALL) {
            if (presence.code == code) {
                return presence;
            }
        }
        throw new IllegalArgumentException("no presence has the code " + code);
    }

    public int code() {
        return code;
    }

    public String letter() {
        return letter;
    }

    /** A cell's canonical text that ends in this letter, with the letter of another presence in its place. */
    public String replacedIn(String text, Presence other) {
        return text.substring(0, text.length() - letter.length()) + other.letter;
    }

    /** Whether the lesson counts as missed; the late were there. */
    public boolean isAbsence() {
        return this != PRESENT && this != LATE;
    }

    /** Whether it says why the pupil was away. */
    public boolean isReason() {
        return this == EXCUSED || this == ILL || this == UNEXCUSED;
    }
}
