package school.ejournal.roster;

import java.time.LocalDate;
import school.ejournal.shared.DomainEvent;

/**
 * Who teaches what has changed; the lessons follow in the same transaction.
 *
 * @param from the first day that has changed
 */
public record LoadsChanged(LocalDate from) implements DomainEvent {}
