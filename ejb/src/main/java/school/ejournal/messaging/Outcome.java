package school.ejournal.messaging;

/**
 * What became of an attempt to send a letter.
 *
 * @param problem what the mail server said; empty where it took the letter
 */
public record Outcome(Kind kind, String problem) {

    /** How an attempt may end. */
    public enum Kind {
        SENT,
        /** The server could not or would not just now. */
        LATER,
        /** The server will have nothing for this address. */
        REFUSED
    }

    static final Outcome SENT = new Outcome(Kind.SENT, "");
}
