package school.ejournal.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * Days without lessons, or with lessons held at a distance, as decided.
 *
 * @param until the last day
 * @param gradeLevel the one grade level that is meant; null for others too
 * @param classId the one class that is meant; null for others too
 * @param document the act it rests on; null where none is told
 */
public record NewDaysOff(
        long yearId,
        LocalDate from,
        LocalDate until,
        DayOffKind kind,
        String name,
        @Nullable Integer gradeLevel,
        @Nullable Long classId,
        @Nullable Document document) {

    /** The most days at once: a summer is not a day off. */
    public static final int MOST_DAYS = 120;

    /** The most letters of a name. */
    public static final int LONGEST_NAME = 100;

    /** @throws RefusedException for days in the wrong order or too many, a name missing, or two addressees at once */
    public NewDaysOff {
        name = name.strip();
        if (until.isBefore(from)) {
            throw new RefusedException("calendar.endsBeforeItBegins");
        } else if (from.plusDays(MOST_DAYS).isBefore(until)) {
            throw new RefusedException("calendar.tooManyDays", MOST_DAYS);
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException("calendar.badName", LONGEST_NAME);
        } else if (gradeLevel != null && classId != null) {
            throw new RefusedException("calendar.oneAddressee");
        }
    }
}
