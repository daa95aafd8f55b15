package school.ejournal.admission;

/** How far somebody has got into the journal. */
public enum AccessState {
    /** No account. */
    NONE,
    /** A slip is out and works. */
    SLIP,
    /** Without a password and without a slip that works. */
    EXPIRED,
    /** Has a password. */
    ENTERS,
    /** Blocked by the coordinator. */
    BLOCKED,
    /** The service has ended. */
    LEFT
}
