package school.ejournal.lesson;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a timetable of days shows it.
 *
 * @param starts null where the school has no bells
 * @param schoolClass {@code 5А}
 * @param part the group's name within its class; null for the whole class
 * @param usualRoom where the timetable has it; null where it names none
 * @param teacher whose lesson it is, surname and initials
 * @param substitute who stands in; null while nobody does
 * @param kind how; null while nobody stands in
 * @param cancelled whether it is not held
 * @param cause why not, {@code calendar}, {@code timetable}, {@code decision} or {@code moved}; null where nobody said
 * @param origin {@code timetable}, {@code added} or {@code moved}
 * @param note the reason somebody gave
 * @param recorded whether something is entered in it
 * @param remote whether it is held at a distance
 */
public record ScheduledLesson(
        long id,
        long pageId,
        LocalDate date,
        int number,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String schoolClass,
        String subject,
        @Nullable String part,
        @Nullable String room,
        @Nullable String usualRoom,
        long teacherId,
        String teacher,
        @Nullable Long substituteId,
        @Nullable String substitute,
        @Nullable SubstitutionKind kind,
        boolean cancelled,
        @Nullable String cause,
        String origin,
        String note,
        boolean recorded,
        boolean remote) {

    /** Whether somebody decided something about this one lesson. */
    public boolean isChanged() {
        return substituteId != null
                || isElsewhere()
                || !origin.equals("timetable")
                || "decision".equals(cause)
                || "moved".equals(cause);
    }

    /** Whether it is held in another room than usual. */
    public boolean isElsewhere() {
        return room != null && usualRoom != null && !room.equals(usualRoom);
    }

    /** Who holds it; the teacher where nobody stands in. */
    public String holder() {
        return substitute == null ? teacher : substitute;
    }
}
