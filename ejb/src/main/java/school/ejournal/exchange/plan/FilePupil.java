package school.ejournal.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.roster.GradeLevel;

/**
 * A pupil as a row of a file has her; what the row leaves empty is empty or null.
 *
 * @param profile of her class
 * @param number her own number, by which she is known before all else
 */
public record FilePupil(
        long row,
        String number,
        FileName name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        GradeLevel grade,
        String letter,
        String profile,
        String phone,
        String email,
        List<FileGuardian> guardians) {

    /** A name in its three parts. */
    record FileName(String surname, String givenName, String patronymic) {

        String full() {
            return (surname + " " + givenName + " " + patronymic).strip();
        }

        /** For comparing: the case and the dots of ё make no difference. */
        static String key(String surname, String givenName) {
            return (surname + "\n" + givenName).toLowerCase(Locale.ROOT).replace('ё', 'е');
        }

        String key() {
            return key(surname, givenName);
        }
    }

    /** A guardian beside her. */
    record FileGuardian(
            FileName name,
            String phone,
            String email,
            @Nullable String relation) {}

    /** {@code 5А}. */
    public String schoolClass() {
        return grade.number() + letter;
    }
}
