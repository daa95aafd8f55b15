package school.ejournal.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.LessonDetails;

/**
 * A lesson whose note was changed, as it is now.
 *
 * @param author surname and initials of who changed it last; empty where nobody is named
 * @param at when it was noted last; null where that is not asked for, or was never
 */
public record ChangedLesson(
        long id,
        String topic,
        String homework,
        LessonDetails details,
        int version,
        String author,
        @Nullable Instant at) {

    ChangedLesson notedAt(@Nullable Instant at) {
        return new ChangedLesson(id, topic, homework, details, version, author, at);
    }
}
