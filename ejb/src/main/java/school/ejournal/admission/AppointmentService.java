package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import school.ejournal.admission.store.Appointments;
import school.ejournal.admission.store.Holders;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.identity.AccessChange;
import school.ejournal.identity.AccessLog;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Appoints the coordinator by order and ends the office (AD-05 to AD-07). */
@Stateless
public class AppointmentService {

    /** How far ahead an appointment may begin. */
    private static final int DAYS_AHEAD = 366;

    @Inject
    private Appointments appointments;

    @Inject
    private Holders holders;

    @Inject
    private AccessLog log;

    @Inject
    private SchoolClock clock;

    /**
     * Makes a deputy the coordinator from a day on; the office of whoever has it then ends with the day before, the first
     * coordinator's without an order, too.
     *
     * @return the appointment's id
     * @throws NotFoundException if there is no such account at this school
     * @throws RefusedException if it is no deputy on that day or the director herself, the day has passed or is more than a year
     *     ahead, somebody is appointed for a later day already, or the file is none of PDF, JPEG and PNG or larger than 5 MB
     */
    @RolesAllowed(Role.DIRECTOR)
    public long appoint(NewAppointment ordered) {
        Caller caller = SchoolScope.caller();
        holders.lock(caller.schoolId());
        LocalDate first = Objects.requireNonNull(ordered.validFrom());
        AttachmentType type = check(ordered, first, caller);
        List<Long> relieved = appointments.endBefore(
                first, ordered.accountId(), caller, clock.clock().instant());
        log.note(AccessChange.RELIEVED, relieved);
        long id = appointments.add(caller, ordered, type, clock.clock().instant());
        log.note(AccessChange.APPOINTED, List.of(ordered.accountId()));
        return id;
    }

    /**
     * Ends an appointment with a day; ended with the day before its first, it never begins.
     *
     * @throws NotFoundException if there is no such appointment at this school
     * @throws RefusedException if it ends no later anyway, or the day is before yesterday: what was done in office stays so
     */
    @RolesAllowed(Role.DIRECTOR)
    public void end(long appointmentId, LocalDate lastDay) {
        Caller caller = SchoolScope.caller();
        holders.lock(caller.schoolId());
        Appointments.Term term = appointments.find(appointmentId).orElseThrow(NotFoundException::new);
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate before = term.validFrom().minusDays(1);
        if (term.endsBy(lastDay)) {
            throw new RefusedException("admission.endsBefore");
        } else if (lastDay.isBefore(yesterday) || lastDay.isBefore(before)) {
            throw new RefusedException("admission.endTooEarly");
        }
        appointments.end(appointmentId, lastDay, caller, clock.clock().instant());
        log.note(AccessChange.RELIEVED, List.of(term.accountId()));
    }

    private AttachmentType check(NewAppointment ordered, LocalDate first, Caller caller) {
        if (!appointments.isAccount(ordered.accountId())) {
            throw new NotFoundException();
        } else if (first.isBefore(clock.today()) || first.isAfter(clock.today().plusDays(DAYS_AHEAD))) {
            throw new RefusedException("admission.appointmentDay");
        } else if (ordered.accountId() == caller.accountId() || !appointments.isDeputy(ordered.accountId(), first)) {
            throw new RefusedException("admission.noDeputy");
        } else if (appointments.isTakenFrom(first)) {
            throw new RefusedException("admission.appointedLater");
        } else if (ordered.file().length > AttachmentType.LARGEST) {
            throw new RefusedException("admission.orderFile");
        }
        return AttachmentType.find(ordered.file()).orElseThrow(() -> new RefusedException("admission.orderFile"));
    }
}
