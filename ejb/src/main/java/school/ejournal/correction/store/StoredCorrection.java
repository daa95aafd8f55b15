package school.ejournal.correction.store;

import school.ejournal.correction.CorrectionState;
import school.ejournal.lesson.CellKey;

/** A correction as whoever decides it needs it. */
public record StoredCorrection(
        long pageId,
        CellKey cell,
        int versionBefore,
        String wanted,
        String reason,
        String salt,
        long askerId,
        CorrectionState state) {}
