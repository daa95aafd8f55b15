package school.ejournal.timetable;

import org.jspecify.annotations.Nullable;

/**
 * How many lessons the sanitary rules allow to a grade level on a day.
 *
 * @param longerDays how many days of a week may have one lesson more
 * @param weekOfFive the most lessons a week on five days
 * @param weekOfSix the same on six; null where six days are not allowed
 */
public record SanitaryLimit(
        int gradeFrom,
        int gradeTo,
        int lessonsADay,
        int longerDays,
        int weekOfFive,
        @Nullable Integer weekOfSix,
        String source) {

    boolean concerns(int gradeLevel) {
        return gradeLevel >= gradeFrom && gradeLevel <= gradeTo;
    }
}
