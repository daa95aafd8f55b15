package school.ejournal.rollover;

/**
 * What stands in the way of taking a rollover back (RL-10).
 *
 * @param what the table that speaks of what it made; {@code changed:enrolment} for rows that were changed since
 * @param count how many rows
 */
public record RolloverObstacle(String what, int count) {}
