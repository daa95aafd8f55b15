package school.ejournal.calendar;

import school.ejournal.shared.DomainEvent;

/** A term was sealed; its pages close in the same transaction. */
public record TermSealed(long termId) implements DomainEvent {}
