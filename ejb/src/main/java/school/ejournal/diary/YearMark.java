package school.ejournal.diary;

/** The mark of the year in a subject. */
public record YearMark(String subject, String text) {}
