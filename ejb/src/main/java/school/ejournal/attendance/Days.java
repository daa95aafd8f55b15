package school.ejournal.attendance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Some days in a row, both ends among them. */
public record Days(LocalDate starts, LocalDate ends) {

    public Days {
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("it ends before it begins: " + starts + ", " + ends);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    /** Whether all of them are among others. */
    public boolean within(LocalDate first, LocalDate last) {
        return !starts.isBefore(first) && !ends.isAfter(last);
    }

    public long count() {
        return ChronoUnit.DAYS.between(starts, ends) + 1;
    }
}
