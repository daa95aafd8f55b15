package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Homework that is to be done.
 *
 * @param lessonId the lesson that gave it
 * @param due the day it is wanted on: the one the teacher named, else the group's next lesson; null while neither is known
 * @param links addresses of the web that belong to it
 * @param changedAt when it was last changed
 */
public record HomeworkItem(
        long lessonId,
        long subjectId,
        String subject,
        LocalDate given,
        @Nullable LocalDate due,
        String text,
        List<String> links,
        @Nullable Instant changedAt) {}
