package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written work and the day by which it is to be marked (WK-04), with the time it was given beyond (WK-05).
 *
 * @param group name of the part of the class; null for the whole class
 * @param column the column of the work's marks
 * @param due until when it is to be marked, extensions included
 * @param sealed whether its term is sealed
 * @param extensions the latest first
 */
public record WrittenWork(
        long pageId,
        String schoolClass,
        String subject,
        @Nullable String group,
        String teacher,
        long lessonId,
        long column,
        String name,
        LocalDate held,
        LocalDate due,
        boolean sealed,
        List<Extension> extensions) {

    /**
     * More time that was given.
     *
     * @param author surname and initials
     */
    public record Extension(LocalDate until, String reason, String author, Instant at) {}

    public WrittenWork {
        extensions = List.copyOf(extensions);
    }

    /** The first day to which it can be extended: later than it is due, and not in the past. */
    public LocalDate earliest(LocalDate today) {
        LocalDate next = due.plusDays(1);
        return next.isBefore(today) ? today : next;
    }
}
