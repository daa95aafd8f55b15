package school.ejournal.admission;

import java.time.LocalDate;

/**
 * Somebody who comes to work at the school.
 *
 * @param known whom of the school's people she is; 0 where she is none of them
 * @param another whether she is another one than those who are called so
 */
public record NewColleague(
        String surname,
        String givenName,
        String patronymic,
        String role,
        LocalDate since,
        long known,
        boolean another) {}
