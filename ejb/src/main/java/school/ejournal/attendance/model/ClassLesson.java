package school.ejournal.attendance.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that a class or a part of it has by the timetable and that was not cancelled.
 *
 * @param group name of the part; null for the whole class
 * @param held whether it has ended, or its presence was recorded before its end
 * @param recorded whether its presence was recorded (AT-03)
 */
public record ClassLesson(
        long id,
        LocalDate date,
        int number,
        long groupId,
        String subject,
        @Nullable String group,
        boolean held,
        boolean recorded) {}
