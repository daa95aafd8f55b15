package school.ejournal.roster;

/** A subject that a group may be made for. */
public record SubjectChoice(long id, String name) {}
