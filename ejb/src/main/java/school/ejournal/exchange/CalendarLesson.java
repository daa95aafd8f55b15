package school.ejournal.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a calendar shows it.
 *
 * @param id of its first place: a lesson that is moved keeps its name
 * @param starts null where the school has no bells: then it is a lesson of the day
 * @param title subject, and what tells the lesson from others of its owner
 * @param teacher surname and initials of who teaches it; empty in the teacher's own calendar
 * @param sequence how often what is shown has changed
 * @param changedAt when it last did
 */
public record CalendarLesson(
        long id,
        LocalDate date,
        int number,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String title,
        String room,
        String teacher,
        boolean cancelled,
        int sequence,
        Instant changedAt) {}
