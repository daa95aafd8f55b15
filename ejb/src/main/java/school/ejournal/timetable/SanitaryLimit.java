package school.ejournal.timetable;

import org.jspecify.annotations.Nullable;

/**
 * How many lessons the sanitary rules allow to a grade level on a day, and how long they may be: in the months in which the
 * first grade is led up to its load by steps, those of the step.
 *
 * @param longerDays how many days of a week may have one lesson more, if one of its lessons is physical education
 * @param weekOfFive the most lessons a week on five days
 * @param weekOfSix the same on six; null where six days are not allowed
 * @param longestLesson how many minutes a lesson may last; null where nothing but what is said of bells holds
 */
public record SanitaryLimit(
        int gradeFrom,
        int gradeTo,
        int lessonsADay,
        int longerDays,
        int weekOfFive,
        @Nullable Integer weekOfSix,
        @Nullable Integer longestLesson,
        String source) {

    boolean concerns(int gradeLevel) {
        return gradeLevel >= gradeFrom && gradeLevel <= gradeTo;
    }
}
