package school.ejournal.timetable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A weekly lesson as it is shown.
 *
 * @param schoolClass {@code 5А}
 * @param part the group's name within its class; null for the whole class
 * @param teacherIds who teaches the group on the day asked about
 * @param teachers the same people by surname and initials
 * @param starts when its class usually begins it on that day of the week; null where it has no bell
 * @param apart whether it is of pupils taught apart from their class, at home or by a plan of their own
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
        Weeks weeks,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        boolean apart) {

    private static final Pattern PHYSICAL_EDUCATION = Pattern.compile(
            "физическ\\S* культур|физкульт|физ-?ра(?!\\S)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public SlotRow {
        teacherIds = List.copyOf(teacherIds);
    }

    /** Whether it is physical education, which a school's subject says by its name. */
    boolean isPhysicalEducation() {
        return PHYSICAL_EDUCATION.matcher(subject).find();
    }

    /** How long it usually lasts; 0 where it has no bell. */
    int minutes() {
        return starts == null || ends == null
                ? 0
                : (int) Duration.between(starts, ends).toMinutes();
    }

    /** Whether both are held at the same time of some week: by their bells, by their numbers where one has none. */
    boolean meets(SlotRow other) {
        return id != other.id && weekday == other.weekday && weeks.meet(other.weeks) && isAtTimeOf(other);
    }

    private boolean isAtTimeOf(SlotRow other) {
        if (starts == null || ends == null || other.starts == null || other.ends == null) {
            return number == other.number;
        }
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
