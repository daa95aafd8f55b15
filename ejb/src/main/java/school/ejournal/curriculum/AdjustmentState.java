package school.ejournal.curriculum;

import java.util.Locale;

/** Where an adjustment stands. */
public enum AdjustmentState {
    ASKED,
    APPROVED,
    RETURNED,
    WITHDRAWN;

    /** As it is kept. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
