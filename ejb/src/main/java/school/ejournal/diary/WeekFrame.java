package school.ejournal.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.TermThresholds;

/**
 * What the calendar says of a week.
 *
 * @param yearStarts the first day of the school year that runs, or of the next one; null where none is known
 * @param term the term that runs, or the last one of the year; null before the first
 */
public record WeekFrame(
        @Nullable LocalDate yearStarts, @Nullable TermSpan term, TermThresholds thresholds, List<DayOff> daysOff) {

    public WeekFrame {
        daysOff = List.copyOf(daysOff);
    }

    public Optional<DayOff> off(LocalDate day) {
        return daysOff.stream().filter(off -> off.covers(day)).findFirst();
    }

    /** The break that holds the whole week. */
    public Optional<DayOff> offAll(LocalDate monday) {
        return daysOff.stream().filter(off -> off.coversWeek(monday)).findFirst();
    }

    /** Whether the school year is still to begin when the week is over. */
    public boolean isBeforeYear(LocalDate monday) {
        return yearStarts != null && yearStarts.isAfter(monday.plusDays(6));
    }
}
