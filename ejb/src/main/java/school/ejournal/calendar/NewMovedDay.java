package school.ejournal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * A day that has the lessons of another day of the week.
 *
 * @param document the act it rests on; null where none is told
 */
public record NewMovedDay(
        long yearId,
        LocalDate day,
        DayOfWeek worksAs,
        @Nullable Document document) {

    /** @throws RefusedException if the day would work as itself */
    public NewMovedDay {
        if (day.getDayOfWeek() == worksAs) {
            throw new RefusedException("calendar.worksAsItself");
        }
    }
}
