package school.ejournal.particulars;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.people.PersonalField;

/**
 * A notice of change as it stands.
 *
 * @param schoolClass the pupil's class of today; null between classes
 * @param person whom it is about
 * @param kept what the field holds now; empty where it holds nothing
 * @param personVersion the version of the person, which entering expects
 * @param from who told it
 * @param due the last day to enter it
 * @param decidedBy null while it is open, and so is when
 */
public record ChangeNotice(
        long id,
        long studentId,
        String student,
        @Nullable String schoolClass,
        long personId,
        String person,
        PersonalField field,
        String kept,
        int personVersion,
        String wanted,
        NoticeOrigin origin,
        String from,
        LocalDate received,
        LocalDate due,
        boolean overdue,
        NoticeState state,
        String registeredBy,
        Instant registeredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String answer) {

    public boolean isOpen() {
        return state == NoticeState.OPEN;
    }

    /** Whether it is about the pupil, and not about a guardian. */
    public boolean isOfPupil() {
        return studentId == personId;
    }
}
