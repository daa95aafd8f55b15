package school.ejournal.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A page in the checker's list, its running term, or the last one before today.
 *
 * @param held lessons that have ended and were not cancelled
 * @param withoutTopic those of them without a topic
 * @param withoutClass those of them whose class was not recorded
 * @param unfilled those that lack one or the other (IN-04)
 * @param openChecks remarks that wait for the teacher
 * @param mendedChecks remarks that wait for the checker
 */
public record PageOverview(
        long pageId,
        long classId,
        String schoolClass,
        String subject,
        @Nullable String group,
        String teachers,
        int held,
        int withoutTopic,
        int withoutClass,
        int unfilled,
        int openChecks,
        int mendedChecks) {

    /** Whether there is nothing to say about the page. */
    public boolean isClean() {
        return unfilled == 0 && openChecks == 0 && mendedChecks == 0;
    }
}
