package school.ejournal.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that has ended and is not filled in (IN-04).
 *
 * @param teacher who kept or should have kept it, surname and initials
 */
public record UnfilledLesson(
        long lessonId,
        long pageId,
        LocalDate date,
        int number,
        String subject,
        @Nullable String group,
        String teacher,
        boolean withoutTopic,
        boolean withoutClass) {}
