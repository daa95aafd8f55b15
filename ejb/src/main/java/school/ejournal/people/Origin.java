package school.ejournal.people;

import java.util.Locale;

/** On what occasion a value was changed. */
public enum Origin {
    /** Somebody filled a form in and said why. */
    FORM,
    /** A notice of change was entered. */
    NOTICE,
    /** The roster of another system came in. */
    IMPORT;

    /** Under which name it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is stored under a name. */
    public static Origin ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
