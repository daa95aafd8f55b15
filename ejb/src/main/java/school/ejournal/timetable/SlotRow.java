package school.ejournal.timetable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weekly lesson as it is shown.
 *
 * @param schoolClass {@code 5А}
 * @param part the group's name within its class; null for the whole class
 * @param teacherIds who teaches the group on the day asked about
 * @param teachers the same people by surname and initials
 */
public record SlotRow(
        long id,
        long groupId,
        long classId,
        int gradeLevel,
        String schoolClass,
        String subject,
        String shortSubject,
        @Nullable String part,
        List<Long> teacherIds,
        String teachers,
        int weekday,
        int number,
        @Nullable String room,
        Weeks weeks) {

    public SlotRow {
        teacherIds = List.copyOf(teacherIds);
    }

    /** Whether both are held at the same time of some week. */
    boolean meets(SlotRow other) {
        return id != other.id && weekday == other.weekday && number == other.number && weeks.meet(other.weeks);
    }
}
