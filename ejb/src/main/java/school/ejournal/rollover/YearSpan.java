package school.ejournal.rollover;

import java.time.LocalDate;

/** A school year: {@code 2026/27}. */
public record YearSpan(long id, LocalDate starts, LocalDate ends) {

    private static final int CENTURY = 100;

    public String name() {
        return name(starts);
    }

    /** The name of a year that begins on a day. */
    static String name(LocalDate starts) {
        return "%d/%02d".formatted(starts.getYear(), (starts.getYear() + 1) % CENTURY);
    }
}
