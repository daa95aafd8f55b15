package school.ejournal.calendar;

import java.time.LocalDate;

/** A term as it is brought in; known again by its sourcedId. */
public record NewTerm(String sourcedId, String scheme, int number, LocalDate starts, LocalDate ends) {

    public NewTerm {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("a term ends after it starts: " + starts + ", " + ends);
        }
    }
}
