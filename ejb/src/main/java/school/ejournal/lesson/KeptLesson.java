package school.ejournal.lesson;

import java.time.LocalDate;

/**
 * A lesson that neither calendar nor timetable has any more, and that stays because something is recorded in it.
 *
 * @param schoolClass {@code 5А}
 */
public record KeptLesson(
        long lessonId, LocalDate date, int number, String schoolClass, String subject, String teacher) {}
