package school.ejournal.particulars;

import java.util.Locale;

/** What became of a notice of change (PD-07). */
public enum NoticeState {
    OPEN,
    ENTERED,
    DECLINED;

    /** Under which name it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is stored under a name. */
    public static NoticeState ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
