package school.ejournal.particulars;

import java.time.LocalDate;
import school.ejournal.people.PersonalField;

/**
 * A notice of change as it comes in.
 *
 * @param studentId the child of the family
 * @param personId whom it is about: the child or one of its guardians
 * @param fromId who told it: one of the family
 * @param wanted the new value as typed
 */
public record NewNotice(
        long studentId,
        long personId,
        PersonalField field,
        String wanted,
        NoticeOrigin origin,
        long fromId,
        LocalDate received) {}
