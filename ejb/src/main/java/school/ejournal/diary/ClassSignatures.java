package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.roster.ClassRow;

/**
 * Who has signed the week of a class.
 *
 * @param students by the Russian alphabet
 * @param before the weeks before this one that somebody signed, the latest first
 */
public record ClassSignatures(
        ClassRow schoolClass, LocalDate monday, List<StudentLine> students, List<WeekCount> before) {

    /** What a guardian did about the week. */
    public enum State {
        /** Signed, and the week stands as it was signed. */
        SIGNED,
        /** Signed, and something was changed afterwards. */
        CHANGED,
        NOT_SIGNED
    }

    /**
     * A guardian of a pupil.
     *
     * @param name surname and initials
     * @param signedAt when she last signed; null if she did not
     * @param lastVisit when she last looked into the diary; null if she never did
     */
    public record GuardianLine(
            String name,
            State state,
            @Nullable Instant signedAt,
            @Nullable Instant lastVisit) {}

    /** A pupil and the guardians of today. */
    public record StudentLine(long id, String name, List<GuardianLine> guardians) {

        public StudentLine {
            guardians = List.copyOf(guardians);
        }

        /** One guardian's signature under the week as it stands is enough. */
        public State state() {
            if (guardians.stream().anyMatch(one -> one.state() == State.SIGNED)) {
                return State.SIGNED;
            }
            return guardians.stream().anyMatch(one -> one.state() == State.CHANGED) ? State.CHANGED : State.NOT_SIGNED;
        }
    }

    /** How many pupils' week was signed by somebody. */
    public record WeekCount(LocalDate monday, int students) {}

    public ClassSignatures {
        students = List.copyOf(students);
        before = List.copyOf(before);
    }

    /** For how many pupils the week is in a state. */
    public int count(State state) {
        return (int)
                students.stream().filter(student -> student.state() == state).count();
    }
}
