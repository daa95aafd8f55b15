package school.ejournal.identity;

import java.util.Locale;

/** What may happen to somebody's way in, as it is kept (ID-10). */
public enum AccessChange {
    /** An account was made. */
    OPENED,
    /** A slip was printed; an older password and slip are over. */
    SLIP,
    /** The owner chose a password with her slip. */
    PASSWORD,
    /** The coordinator gave another password. */
    RESET,
    BLOCKED,
    UNBLOCKED,
    /** The end of service was recorded. */
    DISMISSED,
    /** Became the coordinator by order. */
    APPOINTED,
    /** Is no longer the coordinator from a day on. */
    RELIEVED,
    /** Got a role from a day on. */
    GRANTED,
    /** Loses a role with a day. */
    WITHDRAWN;

    /** As it stands in the database. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is stored so. */
    public static AccessChange of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
