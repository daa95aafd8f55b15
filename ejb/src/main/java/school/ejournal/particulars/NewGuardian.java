package school.ejournal.particulars;

import java.time.LocalDate;

/**
 * Somebody who is to stand for a pupil from a day on.
 *
 * @param phone empty where it is not told
 * @param known whom of the school's people she is; 0 where she is none of them
 * @param another whether she is another one than those who are called so
 * @param reason by what it is known: a certificate, a decision
 */
public record NewGuardian(
        long studentId,
        String surname,
        String givenName,
        String patronymic,
        String phone,
        String relation,
        boolean informed,
        LocalDate since,
        long known,
        boolean another,
        String reason) {}
