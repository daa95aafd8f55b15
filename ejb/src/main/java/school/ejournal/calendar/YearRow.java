package school.ejournal.calendar;

import java.time.LocalDate;

/** A school year. */
public record YearRow(long id, LocalDate starts, LocalDate ends) {

    /** As it is written: {@code 2026/27}. */
    public String name() {
        return starts.getYear() + "/" + String.format("%02d", ends.getYear() % 100);
    }
}
