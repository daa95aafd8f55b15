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
 * @param enteredAt when the class was first recorded; null while it was not
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
        LessonDetails details) {

    /** A lesson of which nothing but topic and homework was noted. */
    public LessonColumn(
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
            int version) {
        this(
                id,
                date,
                number,
                cancelled,
                workType,
                weight,
                topic,
                homework,
                teacher,
                mine,
                topicAt,
                enteredAt,
                version,
                LessonDetails.PLAIN);
    }
}
