package school.ejournal.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checker's remark as it stands now.
 *
 * @param lessonDate the day of the lesson it is about; null for the page as a whole
 * @param author surname and initials of the checker
 * @param answer what was said with the latest step; empty where it said nothing
 * @param movedAt the time of the latest step
 */
public record CheckRow(
        long id,
        long pageId,
        String schoolClass,
        String subject,
        @Nullable String group,
        @Nullable Long lessonId,
        @Nullable LocalDate lessonDate,
        String text,
        String author,
        Instant at,
        CheckState state,
        String answer,
        Instant movedAt) {}
