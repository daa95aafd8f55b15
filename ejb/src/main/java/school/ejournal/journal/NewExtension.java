package school.ejournal.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * An extension of the edit window as somebody grants it: to one teacher, or to all who teach one class.
 *
 * @param lessonsSince the first day whose lessons it opens
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds
 * @param reason why
 */
public record NewExtension(
        @Nullable Long teacherId,
        @Nullable Long classId,
        LocalDate lessonsSince,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason) {

    private static final int LONGEST_REASON = 500;

    /**
     * Takes it only whole.
     *
     * @throws RefusedException if it ends before it begins, opens nothing of the past, or has no reason
     */
    public NewExtension {
        if ((teacherId == null) == (classId == null)) {
            throw new IllegalArgumentException("an extension is for a teacher or for a class");
        }
        if (validUntil.isBefore(validFrom) || lessonsSince.isAfter(validUntil)) {
            throw new RefusedException("journal.extensionDates");
        }
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("journal.extensionReason", LONGEST_REASON);
        }
    }
}
