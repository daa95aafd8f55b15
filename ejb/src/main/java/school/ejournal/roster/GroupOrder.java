package school.ejournal.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/** The order that a group rests on. The medical conclusion behind it stays in the pupil's file: it is no business of the journal. */
public record GroupOrder(String number, LocalDate date) {

    /** The most letters of a number. */
    public static final int LONGEST_NUMBER = 40;

    /** @throws RefusedException if the number is missing or too long */
    public GroupOrder {
        number = number.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new RefusedException("roster.badOrder", LONGEST_NUMBER);
        }
    }

    /**
     * The order as it is typed; null where neither number nor date is.
     *
     * @throws RefusedException if there is one without the other
     */
    public static @Nullable GroupOrder find(String number, @Nullable LocalDate date) {
        if (number.isBlank() && date == null) {
            return null;
        }
        if (date == null) {
            throw new RefusedException("roster.badOrder", LONGEST_NUMBER);
        }
        return new GroupOrder(number, date);
    }
}
