package school.ejournal.calendar;

import java.util.Locale;

/** Why days are unlike others. On remote days the lessons are held, each at home; on the others there are none. */
public enum DayOffKind {
    BREAK,
    HOLIDAY,
    QUARANTINE,
    REMOTE;

    /** The word it is kept as. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DayOffKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean hasLessons() {
        return this == REMOTE;
    }
}
