package school.ejournal.lesson;

/**
 * Where a cell stands on its page.
 *
 * @param columnId a lesson of the page, or the page's term column
 */
public record CellKey(long columnId, long studentId) {

    /** Odd and without a pattern: identifiers come in steps of fifty, and a record's own hash puts them into few buckets. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    @Override
    public int hashCode() {
        return Long.hashCode((columnId * SPREAD + studentId) * SPREAD);
    }
}
