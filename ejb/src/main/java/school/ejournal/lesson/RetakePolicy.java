package school.ejournal.lesson;

/** What counts once a work was taken again; each kind of work has its own by the school's local act. */
public enum RetakePolicy {
    /** The last mark counts. */
    REPLACE("replace"),
    /** The marks are averaged and count as one. */
    MEAN("mean"),
    /** Each counts by itself. */
    BOTH("both");

    private final String stored;

    RetakePolicy(String stored) {
        this.stored = stored;
    }

    /**
     * The policy stored so.
     *
     * @throws IllegalArgumentException for an unknown word
     */
    public static RetakePolicy of(String stored) {
        for (RetakePolicy policy : values()) {
            if (policy.stored.equals(stored)) {
                return policy;
            }
        }
        throw new IllegalArgumentException("no policy of retakes is called " + stored);
    }

    public String stored() {
        return stored;
    }
}
