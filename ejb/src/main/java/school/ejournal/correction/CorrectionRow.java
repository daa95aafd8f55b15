package school.ejournal.correction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.LessonText;

/**
 * A correction with what people need to judge it.
 *
 * @param before what the cell held, or the lesson said, when it was asked for
 * @param wanted what it should hold
 * @param now what it holds today
 * @param stale whether it changed since it was asked for
 * @param askedBy surname and initials
 * @param decision null while nobody decided
 */
public record CorrectionRow(
        long id,
        Place place,
        String before,
        String wanted,
        String now,
        boolean stale,
        String reason,
        long askerId,
        String askedBy,
        Instant askedAt,
        CorrectionState state,
        @Nullable Decision decision) {

    /**
     * Where the cell stands, or the lesson whose topic or homework it is about.
     *
     * @param columnId of the cell; the lesson, where it is about what that says
     * @param studentId whose cell it is; null where it is about what a lesson says
     * @param sealed whether a correction needs an act by now: the term is sealed, or its year past
     * @param student surname and given name; empty where it is about what a lesson says
     * @param text what of the lesson it is about; null where it is about a cell
     * @param date of the lesson; null for the term column
     */
    public record Place(
            long pageId,
            long columnId,
            @Nullable Long studentId,
            String schoolClass,
            String subject,
            @Nullable String group,
            long termId,
            String termScheme,
            int termNumber,
            boolean sealed,
            String student,
            @Nullable LessonText text,
            @Nullable LocalDate date) {

        /** Whether it is what the lesson says that is corrected, not a pupil's cell. */
        public boolean isOfLesson() {
            return text != null;
        }
    }

    /**
     * What became of it.
     *
     * @param by surname and initials; the asker herself where she withdrew it
     * @param act null where the term was open
     */
    public record Decision(
            String by, Instant at, String note, @Nullable Act act) {}

    public boolean isWaiting() {
        return state == CorrectionState.ASKED;
    }

    /** Whether it stands in the journal by an act, after the seal. */
    public boolean isAct() {
        return decision != null && decision.act() != null;
    }
}
