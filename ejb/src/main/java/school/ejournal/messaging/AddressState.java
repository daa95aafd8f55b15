package school.ejournal.messaging;

/** How it stands with the address of somebody's letters. */
public enum AddressState {
    NONE,
    /** A code was sent, or will be in a moment. */
    UNCONFIRMED,
    CONFIRMED,
    /** The address was confirmed once and refuses letters now. */
    REFUSED
}
