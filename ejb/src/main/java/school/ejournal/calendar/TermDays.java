package school.ejournal.calendar;

import java.time.LocalDate;
import school.ejournal.shared.RefusedException;

/** The days of a term that is to be: the second quarter, from its first day to its last. */
public record TermDays(String scheme, int number, LocalDate starts, LocalDate ends) {

    /** @throws RefusedException if it ends before it begins */
    public TermDays {
        if (!starts.isBefore(ends)) {
            throw new RefusedException("calendar.endsBeforeItBegins");
        }
    }
}
