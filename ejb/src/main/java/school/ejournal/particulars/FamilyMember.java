package school.ejournal.particulars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.people.PersonCard;
import school.ejournal.people.PersonalField;
import school.ejournal.people.Subject;

/**
 * A pupil or one of its guardians, as the homeroom teacher confirms them.
 *
 * @param relation how a guardian stands to the child; null for the pupil
 * @param changes how many values were changed so far
 * @param confirmedAt when it was confirmed for this school year; null before, and so is by whom
 * @param due the last day to confirm it
 */
public record FamilyMember(
        PersonCard card,
        @Nullable String relation,
        int changes,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        LocalDate due,
        ConfirmationState state) {

    public Subject subject() {
        return relation == null ? Subject.PUPIL : Subject.GUARDIAN;
    }

    /** What is to be kept and is not there. */
    public List<PersonalField> missing() {
        return card.listMissing(subject());
    }

    public boolean isConfirmed() {
        return state == ConfirmationState.CONFIRMED;
    }
}
