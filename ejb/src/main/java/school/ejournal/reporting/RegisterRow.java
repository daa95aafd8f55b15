package school.ejournal.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil in the alphabetical register (RP-09).
 *
 * @param file number of the file, {@code К-15}; empty while none is given
 * @param birthDate null where it is not known
 * @param admittedTo the first class
 * @param admittedBy the order of admission: number and date; null where the register knows of none
 * @param cameFrom the school before; empty where it is not told
 * @param schoolClass the class of today, or the last one
 * @param lastDay the last day here; null for who belongs to a class today or later
 * @param leftBy the order of leaving; null for none
 * @param wentTo whereto; empty where it is not told
 */
public record RegisterRow(
        long studentId,
        String file,
        String surname,
        String givenName,
        String patronymic,
        @Nullable LocalDate birthDate,
        LocalDate firstDay,
        String admittedTo,
        @Nullable OrderName admittedBy,
        String cameFrom,
        String schoolClass,
        @Nullable LocalDate lastDay,
        @Nullable OrderName leftBy,
        String wentTo) {

    /** Number and date of an order. */
    public record OrderName(String number, LocalDate date) {}

    /** Surname, given name and patronymic. */
    public String name() {
        return (surname + " " + givenName + " " + patronymic).strip();
    }
}
