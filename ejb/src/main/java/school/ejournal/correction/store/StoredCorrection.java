package school.ejournal.correction.store;

import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CorrectionState;
import school.ejournal.journal.LessonText;

/**
 * A correction as whoever decides it needs it.
 *
 * @param columnId the column of the cell; the lesson, where it is of what that says
 * @param studentId whose cell it is; null where it is of what a lesson says
 * @param text what of the lesson it is of; null where it is of a cell
 */
public record StoredCorrection(
        long pageId,
        long columnId,
        @Nullable Long studentId,
        @Nullable LessonText text,
        String before,
        int versionBefore,
        String wanted,
        String reason,
        String salt,
        long askerId,
        CorrectionState state) {}
