package school.ejournal.particulars;

/** How it stands with confirming somebody's data (PD-02). */
public enum ConfirmationState {
    CONFIRMED,
    /** Nobody is warned yet. */
    EARLY,
    DUE,
    OVERDUE
}
