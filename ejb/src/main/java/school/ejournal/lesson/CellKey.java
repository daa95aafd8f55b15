package school.ejournal.lesson;

/**
 * Where a cell stands on its page.
 *
 * @param columnId a lesson of the page, or the page's term column
 */
public record CellKey(long columnId, long studentId) {}
