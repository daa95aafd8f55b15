package school.ejournal.particulars;

import java.util.Locale;

/** By which way a notice of change came. */
public enum NoticeOrigin {
    /** A guardian reported it on the family's pages. */
    FAMILY,
    PAPER,
    WORD;

    /** Under which name it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is stored under a name. */
    public static NoticeOrigin ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
