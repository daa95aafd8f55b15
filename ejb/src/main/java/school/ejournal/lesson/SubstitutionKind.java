package school.ejournal.lesson;

import java.util.Locale;

/** How a lesson of somebody absent is held: taken over, or taught beside an own lesson of the same time. */
public enum SubstitutionKind {
    REPLACE,
    MERGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SubstitutionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
