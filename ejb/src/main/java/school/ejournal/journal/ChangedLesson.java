package school.ejournal.journal;

import school.ejournal.lesson.LessonDetails;

/**
 * A lesson whose note was changed, as it is now.
 *
 * @param author surname and initials of who changed it last; empty where nobody is named
 */
public record ChangedLesson(
        long id, String topic, String homework, LessonDetails details, int version, String author) {}
