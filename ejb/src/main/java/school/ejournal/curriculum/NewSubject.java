package school.ejournal.curriculum;

/** A subject as brought in. */
public record NewSubject(String sourcedId, String name, String shortName) {}
