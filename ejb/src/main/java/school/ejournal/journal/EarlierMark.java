package school.ejournal.journal;

/**
 * A pupil's term mark in an earlier term of the same year.
 *
 * @param term the number of the term within its scheme
 * @param text as it stood in the term column, never empty
 */
public record EarlierMark(long studentId, int term, String subject, String text) {}
