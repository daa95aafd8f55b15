package school.ejournal.bells;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.shared.RefusedException;

/**
 * The shift of a class from a day on, as decided.
 *
 * @param shift 1 or 2: a third is not allowed
 * @param document the act it rests on; null where none is told
 */
public record NewShift(
        long classId, int shift, LocalDate from, @Nullable Document document) {

    /** @throws RefusedException for another shift than the first and the second */
    public NewShift {
        if (shift != 1 && shift != 2) {
            throw new RefusedException("bells.badShift");
        }
    }
}
