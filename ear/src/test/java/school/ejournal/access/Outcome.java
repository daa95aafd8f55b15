package school.ejournal.access;

import java.util.Arrays;
import java.util.Locale;

/** What somebody gets. */
public enum Outcome {
    ALLOW,
    /** Her roles do not allow it, or she is not signed in. */
    DENY,
    /** For her there is no such thing. */
    NOTFOUND,
    /** She sees it and may not change it. */
    LOCKED,
    /** Anything else; nothing that a matrix may ask for. */
    FAILED;

    static Outcome parse(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome != FAILED
                        && outcome.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome: " + word));
    }
}
