package school.ejournal.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.shared.RefusedException;

/**
 * Who is to teach a group from a day on.
 *
 * @param group which group; a whole class that has none in a subject yet gets one
 * @param until the last day; null for as long as the school year lasts
 * @param document on which it rests; null where the school names none
 */
public record NewLoad(
        Taught group,
        long teacherId,
        LocalDate from,
        @Nullable LocalDate until,
        BigDecimal weeklyHours,
        @Nullable Document document) {

    private static final BigDecimal MOST_HOURS = new BigDecimal(40);

    /**
     * A group by its id, or a whole class in a subject.
     *
     * @param groupId 0 for the whole class
     */
    public record Taught(long groupId, long classId, long subjectId) {

        public static Taught group(long groupId) {
            return new Taught(groupId, 0, 0);
        }

        public static Taught wholeClass(long classId, long subjectId) {
            return new Taught(0, classId, subjectId);
        }
    }

    /** @throws RefusedException if it ends before it begins, or nobody could teach so many hours or such parts of one */
    public NewLoad {
        if (until != null && until.isBefore(from)) {
            throw new RefusedException("roster.loadEndsBefore");
        }
        if (weeklyHours.signum() < 0
                || weeklyHours.compareTo(MOST_HOURS) > 0
                || weeklyHours.stripTrailingZeros().scale() > 2) {
            throw new RefusedException("roster.badHours", MOST_HOURS);
        }
    }
}
