package school.ejournal.diary;

import java.time.LocalDate;

/**
 * Days without lessons.
 *
 * @param kind {@code break}, {@code holiday} or {@code quarantine}
 */
public record DayOff(LocalDate starts, LocalDate ends, String kind, String name) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    /** Whether all of Monday to Friday is off. */
    public boolean coversWeek(LocalDate monday) {
        return covers(monday) && covers(monday.plusDays(4));
    }
}
