package school.ejournal.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as brought in.
 *
 * @param sourcedId the person's name in the system it came from
 * @param patronymic empty where there is none
 * @param sex {@code m} or {@code f}; null where it is not told
 */
public record NewPerson(
        String sourcedId,
        String surname,
        String givenName,
        String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String phone,
        String email) {

    public NewPerson {
        if (surname.isBlank() || givenName.isBlank()) {
            throw new IllegalArgumentException("a person has a surname and a given name: " + sourcedId);
        }
    }
}
