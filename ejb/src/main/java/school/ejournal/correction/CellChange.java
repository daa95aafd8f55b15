package school.ejournal.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a cell, or of a lesson's topic or homework, as its history shows it.
 *
 * @param author surname and initials of the person whose entry it is
 * @param version of the cell, or of the lesson, after the change
 * @param reason why it was corrected; null for an entry that was simply typed
 * @param approvedBy surname and initials of who approved it; null where nobody needed to
 */
public record CellChange(
        Instant at,
        String author,
        String was,
        String now,
        int version,
        @Nullable String reason,
        @Nullable String approvedBy) {}
