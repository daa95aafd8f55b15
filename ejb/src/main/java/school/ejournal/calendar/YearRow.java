package school.ejournal.calendar;

import java.time.LocalDate;

/** A school year. */
public record YearRow(long id, LocalDate starts, LocalDate ends) {

    private static final int CENTURY = 100;

    /** As it is called: {@code 2026/27}; {@code 2026} where it ends in the year in which it begins. */
    public String name() {
        return starts.getYear() == ends.getYear()
                ? Integer.toString(starts.getYear())
                : "%d/%02d".formatted(starts.getYear(), ends.getYear() % CENTURY);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    /** The day of the year on which who belongs where is meant: today, or the one that is next to it. */
    public LocalDate day(LocalDate today) {
        if (today.isBefore(starts)) {
            return starts;
        }
        return today.isAfter(ends) ? ends : today;
    }
}
