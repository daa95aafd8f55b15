package school.ejournal.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a teaching group is to the classes of its pupils. */
public enum GroupKind {
    /** A class in a subject, a part of it, or pupils of several classes of a grade level. */
    ORDINARY,
    /** Pupils of several grade levels with one teacher in one room: a small school's combined class. */
    COMBINED,
    /** One pupil who is taught at home. */
    HOME,
    /** A pupil or a few who have a subject by a plan of their own. */
    INDIVIDUAL;

    /** The word it is stored under. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is stored under a word; empty for any other. */
    public static Optional<GroupKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether its pupils are taught apart from their class, whose page they are not on meanwhile (RO-10). */
    public boolean isApart() {
        return this == HOME || this == INDIVIDUAL;
    }
}
