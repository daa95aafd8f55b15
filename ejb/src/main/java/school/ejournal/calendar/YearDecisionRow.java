package school.ejournal.calendar;

import java.time.Instant;

/** A decision about a year, with who entered it and when. */
public record YearDecisionRow(YearDecision decision, String by, Instant at) {}
