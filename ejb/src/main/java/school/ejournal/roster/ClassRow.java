package school.ejournal.roster;

/**
 * A class of a year.
 *
 * @param profile {@code физико-математический}; empty where the class has none
 * @param homeroomTeacher surname and initials; empty where nobody leads it
 * @param students how many belong to it on the day that is meant in its year: today, or the one next to it
 */
public record ClassRow(
        long id, String name, int gradeLevel, String scheme, String profile, String homeroomTeacher, int students) {}
