package school.ejournal.bells;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.shared.RefusedException;

/**
 * From when on, or for which days, a schedule of bells is used, as decided.
 *
 * @param until the last day of some days; null for from the first day on
 * @param weekday the one day of the week that is meant; null for others too
 * @param gradeLevel the one grade level that is meant; null for others too
 * @param classId the one class that is meant; null for others too
 * @param document the act it rests on; null where none is told
 */
public record NewBellUse(
        long scheduleId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DayOfWeek weekday,
        @Nullable Integer gradeLevel,
        @Nullable Long classId,
        @Nullable Document document) {

    /** The most days that are told one by one: what is longer begins with a day and ends with another decision. */
    public static final int MOST_DAYS = 31;

    /** @throws RefusedException for days in the wrong order or too many, or two addressees at once */
    public NewBellUse {
        if (until != null && until.isBefore(from)) {
            throw new RefusedException("calendar.endsBeforeItBegins");
        } else if (until != null && from.plusDays(MOST_DAYS - 1L).isBefore(until)) {
            throw new RefusedException("calendar.tooManyDays", MOST_DAYS);
        } else if (gradeLevel != null && classId != null) {
            throw new RefusedException("calendar.oneAddressee");
        } else if (until != null && weekday != null) {
            throw new RefusedException("bells.weekdayOrDays");
        }
    }

    /** A schedule of the whole school from a day on. */
    public static NewBellUse from(LocalDate day, long scheduleId) {
        return new NewBellUse(scheduleId, day, null, null, null, null, null);
    }
}
