package school.ejournal.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.store.Corrections;
import school.ejournal.correction.store.StoredCorrection;
import school.ejournal.identity.Role;
import school.ejournal.journal.CellCorrection;
import school.ejournal.journal.ClosedCells;
import school.ejournal.journal.ClosedTexts;
import school.ejournal.journal.LessonText;
import school.ejournal.journal.TextCorrection;
import school.ejournal.lesson.CellKey;
import school.ejournal.record.TextDigest;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Takes requests for corrections and decides them. */
@Stateless
public class CorrectionService {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private Corrections corrections;

    @EJB
    private ClosedCells cells;

    @EJB
    private ClosedTexts texts;

    /**
     * Asks for a correction of a cell that is closed to the caller (CR-01). The same request sent again asks once.
     *
     * @return the correction's id
     * @throws NotFoundException if she may not see the page
     * @throws RefusedException if a rule objects that no correction overcomes, the cell is open to her, holds the text already
     *     or changed meanwhile, or somebody's request for it waits already
     */
    @RolesAllowed(Role.TEACHER)
    public long ask(@NotNull @Valid NewCorrection wanted) {
        Caller caller = SchoolScope.caller();
        Optional<Long> before = corrections.findAsked(wanted.opId(), caller.personId());
        if (before.isPresent()) {
            return before.get();
        }
        String text = cells.examine(wanted.pageId(), wanted.cell(), wanted.text(), wanted.expectedVersion());
        if (corrections.isAwaited(wanted.cell())) {
            throw new RefusedException("correction.waitsAlready");
        }
        return corrections.add(caller, wanted, text, TextDigest.salt());
    }

    /**
     * Asks for a correction of the topic (CR-09) or the homework (CR-10) of a lesson that is closed to the caller. The same
     * request sent again asks once.
     *
     * @return the correction's id
     * @throws NotFoundException if she may not see the lesson's page
     * @throws RefusedException if a rule objects that no correction overcomes, the lesson is open to her, says so already or was
     *     noted anew meanwhile, or somebody's request for the same text waits already
     */
    @RolesAllowed(Role.TEACHER)
    public long askText(@NotNull @Valid NewTextCorrection wanted) {
        Caller caller = SchoolScope.caller();
        Optional<Long> before = corrections.findAsked(wanted.opId(), caller.personId());
        if (before.isPresent()) {
            return before.get();
        }
        ClosedTexts.Wanted text =
                texts.examine(wanted.lessonId(), wanted.of(), wanted.text(), wanted.expectedVersion());
        if (corrections.isAwaited(wanted.lessonId(), wanted.of())) {
            throw new RefusedException(wanted.of().key("waits"));
        }
        return corrections.add(caller, wanted, text, TextDigest.salt());
    }

    /**
     * Takes a request back that nobody decided yet.
     *
     * @throws NotFoundException if the caller did not ask for it
     * @throws RefusedException if it is decided
     */
    @RolesAllowed(Role.TEACHER)
    public void withdraw(long id) {
        StoredCorrection asked = corrections
                .lock(id)
                .filter(found -> found.askerId() == SchoolScope.caller().personId())
                .orElseThrow(NotFoundException::new);
        refuseDecided(asked);
        decide(id, CorrectionState.WITHDRAWN, "", null);
    }

    /**
     * Approves a correction and writes it into the journal (CR-03, CR-04).
     *
     * @param act wanted in a sealed term and a past year (CR-05); left aside in an open one
     * @throws NotFoundException if the school has no such correction
     * @throws RefusedException if it is decided, the caller asked for it herself, the act is missing, a rule objects, or the cell
     *     changed meanwhile
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void approve(long id, String note, @Nullable Act act) {
        StoredCorrection asked = toDecide(id);
        decide(id, CorrectionState.APPROVED, note, write(id, asked, act) ? act : null);
    }

    /** Whether it was written by act. */
    private boolean write(long id, StoredCorrection asked, @Nullable Act act) {
        String reason = TextDigest.of(asked.salt(), asked.reason());
        String named = act == null ? null : TextDigest.of(asked.salt(), act.number() + " " + act.date());
        LessonText of = asked.text();
        if (of != null) {
            return texts.write(new TextCorrection(
                    id, asked.columnId(), of, asked.before(), asked.wanted(), asked.askerId(), reason, named));
        }
        CellKey cell = new CellKey(asked.columnId(), Objects.requireNonNull(asked.studentId()));
        return cells.write(new CellCorrection(
                id, asked.pageId(), cell, asked.versionBefore(), asked.wanted(), asked.askerId(), reason, named));
    }

    /**
     * Refuses a correction; the journal stays as it is.
     *
     * @param note why
     * @throws NotFoundException if the school has no such correction
     * @throws RefusedException if it is decided, the caller asked for it herself, or does not say why
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void refuse(long id, String note) {
        toDecide(id);
        if (note.isBlank()) {
            throw new RefusedException("correction.noteWanted");
        }
        decide(id, CorrectionState.REFUSED, note, null);
    }

    /** The row is locked: of two who decide at once the second one finds it decided. */
    private StoredCorrection toDecide(long id) {
        StoredCorrection asked = corrections.lock(id).orElseThrow(NotFoundException::new);
        refuseDecided(asked);
        long decider = SchoolScope.caller().personId();
        if (decider == 0 || decider == asked.askerId()) {
            throw new RefusedException("correction.fourEyes");
        }
        return asked;
    }

    private static void refuseDecided(StoredCorrection asked) {
        if (asked.state() != CorrectionState.ASKED) {
            throw new RefusedException("correction.decidedAlready");
        }
    }

    private void decide(long id, CorrectionState state, String note, @Nullable Act act) {
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException("correction.noteTooLong", LONGEST_NOTE);
        }
        corrections.decide(id, state, SchoolScope.caller().personId(), note.strip(), act);
    }
}
