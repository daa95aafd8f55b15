package school.ejournal.shared;

/** Something that happened in the school, named in the past; observed in the transaction in which it happened. */
public interface DomainEvent {}
