package school.ejournal.calendar;

import java.time.LocalDate;
import school.ejournal.shared.RefusedException;

/** The order or local act that something rests on: its number and date. */
public record Document(String number, LocalDate date) {

    /** The most letters that a number may have. */
    public static final int LONGEST_NUMBER = 40;

    /** @throws RefusedException if the number is empty or too long */
    public Document {
        number = number.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new RefusedException("calendar.badDocument", LONGEST_NUMBER);
        }
    }
}
