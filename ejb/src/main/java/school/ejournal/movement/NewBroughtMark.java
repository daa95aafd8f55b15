package school.ejournal.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * A mark of another school, as its document tells it.
 *
 * @param text the mark, two of them with a slash, a retake behind an arrow: {@code 5}, {@code 5/4}, {@code 2→4}
 * @param workTypeId the kind of work of this school that it is taken for; null for none
 * @param title what the work was called; empty for no more than its kind
 * @param document its name, number and date
 * @param opId made by the client; the same mark sent again is not entered twice
 */
public record NewBroughtMark(
        long studentId,
        long subjectId,
        LocalDate day,
        String text,
        @Nullable Long workTypeId,
        String title,
        String school,
        String document,
        UUID opId) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SOURCE = 200;

    /** @throws RefusedException if school or document is missing or something is too long */
    public NewBroughtMark {
        text = text.strip();
        title = title.strip();
        school = school.strip();
        document = document.strip();
        if (school.isEmpty() || document.isEmpty()) {
            throw new RefusedException("movement.sourceWanted");
        } else if (title.length() > LONGEST_TITLE || Math.max(school.length(), document.length()) > LONGEST_SOURCE) {
            throw new RefusedException("movement.sourceTooLong", LONGEST_TITLE, LONGEST_SOURCE);
        }
    }
}
