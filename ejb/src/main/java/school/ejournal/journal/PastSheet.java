package school.ejournal.journal;

/** A page as it was at a moment, and what on it is different now. */
public record PastSheet(JournalSheet sheet, PageDifference difference) {}
