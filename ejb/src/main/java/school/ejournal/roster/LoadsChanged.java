package school.ejournal.roster;

import java.time.LocalDate;
import school.ejournal.shared.DomainEvent;

/**
 * Who teaches what in a school year has changed; the lessons follow in the same transaction.
 *
 * @param from the first day that has changed
 */
public record LoadsChanged(long yearId, LocalDate from) implements DomainEvent {}
