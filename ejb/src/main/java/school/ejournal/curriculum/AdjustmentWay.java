package school.ejournal.curriculum;

import java.util.Locale;

/** How an item of a plan makes up for lost hours: it shares lessons with the next one, is shortened, or left to self-study. */
public enum AdjustmentWay {
    MERGE,
    SHORTEN,
    SELF;

    /** As it is kept. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
