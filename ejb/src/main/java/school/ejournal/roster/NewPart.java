package school.ejournal.roster;

import java.time.LocalDate;
import school.ejournal.shared.RefusedException;

/**
 * A named group as it is made.
 *
 * @param classId the class that keeps its page
 * @param basis its kind, and the order it rests on
 * @param from the day from which on she teaches it
 */
public record NewPart(long classId, long subjectId, String name, GroupBasis basis, long teacherId, LocalDate from) {

    /** The most letters of a name. */
    public static final int LONGEST_NAME = 40;

    /** An ordinary group. */
    public NewPart(long classId, long subjectId, String name, long teacherId, LocalDate from) {
        this(classId, subjectId, name, GroupBasis.ORDINARY, teacherId, from);
    }

    /** @throws RefusedException if the name is missing or too long */
    public NewPart {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException("roster.badGroupName", LONGEST_NAME);
        }
    }
}
