package school.ejournal.movement;

/**
 * A part of a class that a pupil may join.
 *
 * @param name of the part
 * @param teachers who teach it, surname and initials; empty for nobody
 * @param members how many belong to it today
 */
public record GroupChoice(long groupId, long subjectId, String subject, String name, String teachers, int members) {}
