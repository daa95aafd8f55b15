package school.ejournal.journal;

import school.ejournal.shared.DomainEvent;

/** Entries of the past were brought into a page. Observed in the same transaction. */
public record HistoryWritten(long pageId) implements DomainEvent {}
