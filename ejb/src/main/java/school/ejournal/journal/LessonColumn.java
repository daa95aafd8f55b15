package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.LessonDetails;

/**
 * A lesson as a column of the page.
 *
 * @param number the lesson's number in the day
 * @param workType kind of work and so the weight of its marks; null for none
 * @param teacher who teaches it, surname and initials
 * @param mine whether the asking person may write into it by load or substitution (whatever the term's seal says)
 * @param details what else was noted of it
 * @param enteredAt when something was first entered; null while nothing was
 * @param attendance when and by whom the presence was recorded; null while it was not (AT-03)
 */
public record LessonColumn(
        long id,
        LocalDate date,
        int number,
        boolean cancelled,
        @Nullable String workType,
        int weight,
        String topic,
        String homework,
        String teacher,
        boolean mine,
        @Nullable Instant topicAt,
        @Nullable Instant enteredAt,
        int version,
        LessonDetails details,
        @Nullable Recorded attendance) {

    /**
     * The presence was recorded.
     *
     * @param by surname and initials
     */
    public record Recorded(Instant at, String by) {}
}
