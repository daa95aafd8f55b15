package school.ejournal.grading;

/** How a subject is marked at a grade level. */
public enum Marking {
    SCALE("scale"),
    PASSFAIL("passfail"),
    NONE("none");

    private final String stored;

    Marking(String stored) {
        this.stored = stored;
    }

    /**
     * The marking stored so.
     *
     * @throws IllegalArgumentException for an unknown word
     */
    public static Marking of(String stored) {
        for (Marking marking : values()) {
            if (marking.stored.equals(stored)) {
                return marking;
            }
        }
        throw new IllegalArgumentException("no marking is called " + stored);
    }

    public String stored() {
        return stored;
    }
}
