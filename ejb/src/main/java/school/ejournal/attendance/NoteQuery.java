package school.ejournal.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.attendance.store.AbsenceNotes;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads notes of guardians; those about a class are read with its absences. */
@Stateless
public class NoteQuery {

    @Inject
    private AbsenceNotes notes;

    @Inject
    private SchoolClock clock;

    /**
     * What the caller wrote of a child, the latest first.
     *
     * @throws NotFoundException if it is not the caller's child today, or in no class
     */
    @RolesAllowed(Role.GUARDIAN)
    public List<NoteRow> listOwn(long studentId) {
        long guardian = SchoolScope.caller().personId();
        if (notes.findWard(guardian, studentId, clock.today()).isEmpty()) {
            throw new NotFoundException();
        }
        return notes.listOfGuardian(guardian, studentId);
    }

    /**
     * The file that came with a note (AT-09).
     *
     * @throws NotFoundException if there is none for the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public Attachment openAttachment(long noteId) {
        Caller caller = SchoolScope.caller();
        return notes.findAttachment(
                        noteId,
                        caller.personId(),
                        clock.today(),
                        caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR),
                        caller.is(Role.GUARDIAN),
                        caller.is(Role.HOMEROOM))
                .orElseThrow(NotFoundException::new);
    }
}
