package school.ejournal.timetable;

/**
 * A class that has more lessons, or longer ones, than the sanitary rules allow.
 *
 * @param weekday the day; 0 for the whole week
 * @param found how many lessons it has, or how many minutes the longest one lasts
 * @param allowed how many may be; 0 where it may have no lesson, as grade 1 on a sixth day
 */
public record Overload(String schoolClass, Kind kind, int weekday, int found, int allowed, String source) {

    /** What there is too much of. */
    public enum Kind {
        /** Lessons of a week. */
        WEEK,
        /** Lessons of a day. */
        DAY,
        /** The lesson more that a day may have once a week: physical education only. */
        LONGER,
        /** Minutes of a lesson. */
        LESSON
    }
}
