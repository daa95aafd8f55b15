package school.ejournal.correction.store;

import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CorrectionState;

/**
 * A correction as whoever decides it needs it.
 *
 * @param columnId the column of the cell; the lesson, where it is of a topic
 * @param studentId whose cell it is; null where it is of a lesson's topic
 */
public record StoredCorrection(
        long pageId,
        long columnId,
        @Nullable Long studentId,
        int versionBefore,
        String wanted,
        String reason,
        String salt,
        long askerId,
        CorrectionState state) {}
