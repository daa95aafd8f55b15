package school.ejournal.journal;

import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;

/**
 * A correction of one cell that somebody approved.
 *
 * @param id of the correction, where its reason is kept
 * @param expectedVersion the cell's version when it was asked for
 * @param askerId the person whose entry it is
 * @param reasonDigest salted digest of the reason
 * @param actDigest salted digest of the act's number and date; null where there is no act
 */
public record CellCorrection(
        long id,
        long pageId,
        CellKey cell,
        int expectedVersion,
        String text,
        long askerId,
        String reasonDigest,
        @Nullable String actDigest) {}
