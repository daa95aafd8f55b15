package school.ejournal.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * A pupil who was never enrolled here.
 *
 * @param patronymic empty where there is none
 * @param sex {@code m} or {@code f}; null where it is not told
 */
public record NewPupil(
        String surname,
        String givenName,
        String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable String sex) {

    private static final int LONGEST = 100;

    /** @throws RefusedException without surname and given name, or where one is too long */
    public NewPupil {
        surname = surname.strip();
        givenName = givenName.strip();
        patronymic = patronymic.strip();
        int longest = Math.max(surname.length(), Math.max(givenName.length(), patronymic.length()));
        if (surname.isEmpty() || givenName.isEmpty() || longest > LONGEST) {
            throw new RefusedException("movement.namesWanted", LONGEST);
        }
    }
}
