package school.ejournal.people;

import java.time.Instant;

/**
 * Somebody of the staff looked at a child's data, once or more often on one day.
 *
 * @param role as whom, a name of {@code Role}
 * @param last when for the last time on that day
 */
public record ViewRow(String name, String role, Viewed what, int times, Instant last) {}
