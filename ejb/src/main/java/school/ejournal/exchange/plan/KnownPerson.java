package school.ejournal.exchange.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the school as known before an import.
 *
 * @param sourcedId empty where she has none
 * @param pupil whether she is or was in a class
 * @param schoolClass her class of the year from the import's first day on; empty for none
 */
public record KnownPerson(
        long id,
        String sourcedId,
        String surname,
        String givenName,
        String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String phone,
        String email,
        boolean pupil,
        String schoolClass) {

    String fullName() {
        return (surname + " " + givenName + " " + patronymic).strip();
    }
}
