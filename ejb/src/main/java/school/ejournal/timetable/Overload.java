package school.ejournal.timetable;

/**
 * A class that has more lessons than the sanitary rules allow.
 *
 * @param weekday the day; 0 for the week
 * @param lessons how many it has
 * @param allowed how many it may have; 0 where it may have none, as grade 1 on a sixth day
 */
public record Overload(String schoolClass, int weekday, int lessons, int allowed, String source) {}
