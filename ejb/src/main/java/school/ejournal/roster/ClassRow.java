package school.ejournal.roster;

/**
 * A class of the year that runs today.
 *
 * @param profile {@code физико-математический}; empty where the class has none
 * @param homeroomTeacher surname and initials; empty where nobody leads it
 * @param students how many belong to it today
 */
public record ClassRow(
        long id, String name, int gradeLevel, String scheme, String profile, String homeroomTeacher, int students) {}
