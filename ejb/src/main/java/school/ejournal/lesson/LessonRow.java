package school.ejournal.lesson;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One lesson of a page.
 *
 * @param number the lesson's number in the day
 * @param teacherId who teaches it by the timetable
 * @param substituteNow whether the asking person holds a substitution for it just now
 * @param workType name of its kind of work; null for none
 * @param weight the weight of its marks in the mean
 * @param enteredAt when the class was first recorded; null while it was not
 */
public record LessonRow(
        long id,
        LocalDate date,
        int number,
        boolean cancelled,
        long teacherId,
        boolean substituteNow,
        @Nullable String workType,
        int weight,
        String topic,
        String homework,
        @Nullable Instant topicAt,
        @Nullable Instant enteredAt,
        int version) {}
