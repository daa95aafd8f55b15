package school.ejournal.roster;

/**
 * A class of the year that runs today.
 *
 * @param homeroomTeacher surname and initials; empty where nobody leads it
 * @param students how many belong to it today
 */
public record ClassRow(long id, String name, int gradeLevel, String scheme, String homeroomTeacher, int students) {}
