package school.ejournal.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pupil of a class today. */
public record ClassMember(
        long id,
        String surname,
        String givenName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate) {

    public String fullName() {
        return surname + " " + givenName + (patronymic == null ? "" : " " + patronymic);
    }
}
