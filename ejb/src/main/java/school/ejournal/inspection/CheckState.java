package school.ejournal.inspection;

import java.util.Locale;

/** How it stands with a checker's remark (IN-02). */
public enum CheckState {
    OPEN,
    MENDED,
    ACCEPTED;

    /** The word that is stored and sent. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that is stored so. */
    public static CheckState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
