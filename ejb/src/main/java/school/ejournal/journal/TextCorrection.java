package school.ejournal.journal;

import org.jspecify.annotations.Nullable;

/**
 * A correction of a lesson's topic or homework that somebody approved.
 *
 * @param id of the correction, where its reason is kept
 * @param before what the lesson said when it was asked for
 * @param askerId the person whose entry it is
 * @param reasonDigest salted digest of the reason
 * @param actDigest salted digest of the act's number and date; null where there is no act
 */
public record TextCorrection(
        long id,
        long lessonId,
        LessonText of,
        String before,
        String text,
        long askerId,
        String reasonDigest,
        @Nullable String actDigest) {}
