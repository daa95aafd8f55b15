package school.ejournal.calendar;

import java.time.LocalDate;

/**
 * Some days of a school year, first and last included: what a change of the calendar or the timetable reaches.
 *
 * @param yearId the school year
 */
public record Span(long yearId, LocalDate from, LocalDate until) {

    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins: " + from + ", " + until);
        }
    }
}
