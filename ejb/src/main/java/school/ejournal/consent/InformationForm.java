package school.ejournal.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a guardian is informed (3.3). */
public enum InformationForm {
    ELECTRONIC,
    PAPER,
    NONE;

    /** The word that is stored and that programs use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that word; empty for any other. */
    public static Optional<InformationForm> find(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
