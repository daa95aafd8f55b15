package school.ejournal.journal;

/**
 * A mark of the year that a teacher decides on.
 *
 * @param text the mark as typed; empty to take it back
 * @param expectedVersion the version she saw; 0 where there was none
 * @param reason why it differs from the proposed one; empty where it need not be told
 */
public record NewYearMark(long studentId, String text, int expectedVersion, String reason) {

    /** The most letters of a reason. */
    public static final int LONGEST_REASON = 500;

    public NewYearMark {
        reason = reason.strip();
    }
}
