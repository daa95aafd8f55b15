package school.ejournal.calendar;

import java.time.LocalDate;

/**
 * A term.
 *
 * @param scheme quarter, trimester, semester or module
 * @param current whether it runs today
 */
public record TermRow(
        long id, String scheme, int number, LocalDate starts, LocalDate ends, boolean sealed, boolean current) {}
