package school.ejournal.roster;

/**
 * A class of a year.
 *
 * @param homeroomTeacher surname and initials; empty where nobody leads it
 * @param students how many belong to it on the day that is meant in its year: today, or the one next to it
 */
public record ClassRow(long id, String name, int gradeLevel, String scheme, String homeroomTeacher, int students) {}
