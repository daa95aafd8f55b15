package school.ejournal.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import school.ejournal.attendance.store.AbsenceNotes;
import school.ejournal.attendance.store.AbsenceNotes.Ward;
import school.ejournal.attendance.store.AbsenceReasons;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Takes notes of guardians, and the decisions of homeroom teachers on them (AT-08). */
@Stateless
public class NoteService {

    @Inject
    private AbsenceNotes notes;

    @Inject
    private AbsenceReasons reasons;

    @Inject
    private SchoolClock clock;

    @EJB
    private AbsenceService absences;

    /**
     * Sends a note about the own child; one that was sent before is not sent again.
     *
     * @throws NotFoundException if it is not the caller's child today, or in no class
     * @throws RefusedException if the rules object (AT-07, AT-08, AT-09)
     */
    @RolesAllowed(Role.GUARDIAN)
    public void send(@NotNull @Valid NewNote note) {
        Caller caller = SchoolScope.caller();
        Ward ward = notes.findWard(caller.personId(), note.studentId(), clock.today())
                .orElseThrow(NotFoundException::new);
        List<Objection> objections = AttendanceRules.objectionsTo(note, ward.year(), ward.waiting());
        if (!objections.isEmpty()) {
            throw new RefusedException(objections.get(0).key());
        }
        byte[] file = note.file();
        notes.add(caller.schoolId(), caller.personId(), note, null).ifPresent(id -> {
            if (file != null) {
                AttachmentType type = AttachmentType.find(file).orElseThrow();
                notes.attach(caller.schoolId(), id, type, file);
            }
        });
    }

    /**
     * Accepts a note and sets the reason that it asks for, or the one that the homeroom teacher finds right.
     *
     * @return the reason's id
     * @throws NotFoundException if the caller does not lead the pupil's class today
     * @throws RefusedException if the note was decided on, or the rules object (AT-07)
     */
    @RolesAllowed(Role.HOMEROOM)
    public long accept(long noteId, @NotNull Days days, @NotNull Presence presence, @NotNull UUID opId) {
        NoteRow note = waiting(noteId);
        long reason = absences.set(new NewReason(note.studentId(), days, presence, noteId, opId));
        notes.decide(noteId, "accepted", SchoolScope.caller().personId(), "");
        return reason;
    }

    /**
     * Declines a note; the guardian reads the answer.
     *
     * @param answer 1,000 characters at the most
     * @throws NotFoundException if the caller does not lead the pupil's class today
     * @throws RefusedException if the note was decided on
     */
    @RolesAllowed(Role.HOMEROOM)
    public void decline(long noteId, @NotBlank @Size(max = 1000) String answer) {
        waiting(noteId);
        notes.decide(noteId, "declined", SchoolScope.caller().personId(), answer.strip());
    }

    private NoteRow waiting(long noteId) {
        NoteRow note = notes.lock(noteId).orElseThrow(NotFoundException::new);
        long personId = SchoolScope.caller().personId();
        if (reasons.findPlace(note.studentId(), personId, clock.today()).isEmpty()) {
            throw new NotFoundException();
        }
        if (!note.isNew()) {
            throw new RefusedException("attendance.noteDecided");
        }
        return note;
    }
}
