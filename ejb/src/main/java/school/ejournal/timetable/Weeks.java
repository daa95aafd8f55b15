package school.ejournal.timetable;

/** In which weeks a lesson is held; the week in which the school year begins is the first, an odd one. */
public enum Weeks {
    EACH,
    ODD,
    EVEN;

    /** The number it is kept as. */
    public int code() {
        return ordinal();
    }

    public static Weeks of(int code) {
        return values()[code];
    }

    /** Whether two lessons of these weeks ever meet. */
    public boolean meet(Weeks other) {
        return this == EACH || other == EACH || this == other;
    }
}
