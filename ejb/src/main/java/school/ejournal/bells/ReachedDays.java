package school.ejournal.bells;

import java.time.LocalDate;

/** The days that a decision about bells reaches, first and last included. */
public record ReachedDays(LocalDate from, LocalDate until) {

    public ReachedDays {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins: " + from + ", " + until);
        }
    }
}
