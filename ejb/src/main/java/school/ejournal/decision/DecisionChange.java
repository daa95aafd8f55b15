package school.ejournal.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That something was decided anew.
 *
 * @param value what holds since, as it is kept
 * @param by who decided it
 */
public record DecisionChange(
        Decision what, String value, String documentNumber, LocalDate documentDate, String by, Instant at) {}
