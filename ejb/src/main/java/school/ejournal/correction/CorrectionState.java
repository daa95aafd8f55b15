package school.ejournal.correction;

import java.util.Locale;

/** How it stands with a correction. */
public enum CorrectionState {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** The word of the protocol and of the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CorrectionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
