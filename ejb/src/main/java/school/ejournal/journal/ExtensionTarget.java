package school.ejournal.journal;

/** Whom an extension may be for: a teacher by surname and initials, or a class by its name. */
public record ExtensionTarget(long id, boolean schoolClass, String name) {}
