package school.ejournal.roster;

/** A class as brought in: {@code 5А} is grade 5, letter А. */
public record NewClass(String sourcedId, GradeLevel grade, String letter, String scheme) {}
