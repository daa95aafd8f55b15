package school.ejournal.people;

import java.util.Locale;

/** Which sight of personal data somebody opened (PE-08). */
public enum Viewed {
    /** The list of a class with days of birth. */
    CLASS,
    /** The families of a class with what is kept of them. */
    FAMILIES,
    /** What is kept of one member of a family. */
    CARD,
    /** What was kept of one before. */
    HISTORY,
    /** Notices of change. */
    NOTICES;

    /** Under which name it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is stored under a name. */
    public static Viewed ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
