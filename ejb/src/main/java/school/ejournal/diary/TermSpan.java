package school.ejournal.diary;

import java.time.LocalDate;

/** A term of the pupil's class. */
public record TermSpan(String scheme, int number, LocalDate starts, LocalDate ends) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
