package school.ejournal.messaging;

import java.util.Locale;

/** How often somebody wants letters about a pupil (MS-05). */
public enum Rhythm {
    AT_ONCE,
    DIGEST,
    OFF;

    /** The word that is stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Rhythm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
