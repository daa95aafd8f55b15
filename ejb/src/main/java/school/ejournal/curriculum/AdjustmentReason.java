package school.ejournal.curriculum;

import java.util.Locale;

/** Why hours were lost. */
public enum AdjustmentReason {
    HOLIDAY,
    ILLNESS,
    QUARANTINE,
    OTHER;

    /** As it is kept. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
