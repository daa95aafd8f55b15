package school.ejournal.roster;

/**
 * A pupil and the class of today.
 *
 * @param name surname and given name
 */
public record EnrolledRow(long id, String name, long classId, String schoolClass) {}
