package school.ejournal.messaging;

import java.util.Locale;

/** Whether a notice tells something first, or something else than was told before. */
public enum NoticeChange {
    NEW,
    CORRECTED,
    ANNULLED;

    /** The word that is stored and that texts go by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NoticeChange of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
