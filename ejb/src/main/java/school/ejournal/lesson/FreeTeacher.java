package school.ejournal.lesson;

/**
 * A teacher who could stand in for lessons.
 *
 * @param busyAt how many of the lessons she has an own lesson at
 * @param sameSubject whether she teaches the subject of one of them this year
 */
public record FreeTeacher(long id, String name, int busyAt, boolean sameSubject) {}
