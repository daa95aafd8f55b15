package school.ejournal.attendance.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil belongs to a class, or to a group, for some days; {@code until} is null while it is open. Said of the group of the whole
 * class it means the contrary: she is taught apart from it on these days.
 */
public record Belongs(
        long studentId, long toId, LocalDate from, @Nullable LocalDate until) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
