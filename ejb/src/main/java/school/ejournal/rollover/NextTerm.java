package school.ejournal.rollover;

import java.time.LocalDate;

/** A term of the next year. */
public record NextTerm(String scheme, int number, LocalDate starts, LocalDate ends) {}
