package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Homework that is to be done.
 *
 * @param lessonId the lesson that gave it
 * @param due the day it is wanted on; null while the group's next lesson is not known
 * @param changedAt when it was last changed
 */
public record HomeworkItem(
        long lessonId,
        long subjectId,
        String subject,
        LocalDate given,
        @Nullable LocalDate due,
        String text,
        @Nullable Instant changedAt) {}
