package school.ejournal.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import school.ejournal.identity.Role;
import school.ejournal.inspection.store.Checks;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.PageCard;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Leaves remarks on pages and carries them to their end (IN-02). */
@Stateless
public class InspectionService {

    @Inject
    private JournalQuery journal;

    @Inject
    private Checks checks;

    /**
     * Leaves a remark on a page or one of its lessons.
     *
     * @return its id
     * @throws NotFoundException if the caller may not see the page, or the lesson is not on it
     * @throws EJBAccessException if the caller does not check the page (IN-01)
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public long remark(@NotNull @Valid NewCheck check) {
        Caller caller = SchoolScope.caller();
        demandChecker(caller, journal.getCard(check.pageId()));
        if (check.lessonId() != null && !checks.isOnPage(check.lessonId(), check.pageId())) {
            throw new NotFoundException();
        }
        return checks.add(caller, check);
    }

    /**
     * The page's teacher says that the remark is mended.
     *
     * @param answer what she says to it, at most 1000 characters; may be empty
     * @throws NotFoundException if the caller may not see the page
     * @throws EJBAccessException if she does not teach it
     * @throws RefusedException if the remark is not open any more
     */
    @RolesAllowed(Role.TEACHER)
    public void mend(long checkId, @NotNull @Size(max = 1000) String answer) {
        if (!card(checkId).teaches()) {
            throw new EJBAccessException("not her page");
        }
        move(checkId, CheckState.OPEN, CheckState.MENDED, answer);
    }

    /**
     * The checker is content; a remark already accepted stays so.
     *
     * @throws NotFoundException if the caller may not see the page
     * @throws EJBAccessException if the caller does not check it
     * @throws RefusedException if the remark is not mended, or moved meanwhile
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public void accept(long checkId) {
        demandChecker(SchoolScope.caller(), card(checkId));
        if (checks.getState(checkId) != CheckState.ACCEPTED) {
            move(checkId, CheckState.MENDED, CheckState.ACCEPTED, "");
        }
    }

    /**
     * The checker is not content: the remark is open again.
     *
     * @param reason why, at most 1000 characters
     * @throws NotFoundException if the caller may not see the page
     * @throws EJBAccessException if the caller does not check it
     * @throws RefusedException if the remark is not mended, moved meanwhile, or no reason is given
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public void giveBack(long checkId, @NotNull @Size(max = 1000) String reason) {
        demandChecker(SchoolScope.caller(), card(checkId));
        if (reason.isBlank()) {
            throw new RefusedException("inspection.noReason");
        }
        move(checkId, CheckState.MENDED, CheckState.OPEN, reason);
    }

    private PageCard card(long checkId) {
        return journal.getCard(checks.pageOf(checkId).orElseThrow(NotFoundException::new));
    }

    /** Two who move the same remark at once: the second hears that it moved. */
    private void move(long checkId, CheckState from, CheckState to, String text) {
        if (!checks.move(SchoolScope.caller(), checkId, from, to, text.strip())) {
            throw new RefusedException("inspection.moved");
        }
    }

    private static void demandChecker(Caller caller, PageCard page) {
        if (!Checkers.checks(caller, page)) {
            throw new EJBAccessException("not her class");
        }
    }
}
