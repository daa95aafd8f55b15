package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.admission.store.Appointments;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;

/** Reads who was the coordinator when, and by which order (AD-07). */
@Stateless
public class AppointmentQuery {

    @Inject
    private Appointments appointments;

    @Inject
    private SchoolClock clock;

    /** All coordinators the school has had, has and will have, the last first. */
    @RolesAllowed(Role.DIRECTOR)
    public List<AppointmentRow> listAppointments() {
        return appointments.list();
    }

    /** The deputies of today and those to come, by name. */
    @RolesAllowed(Role.DIRECTOR)
    public List<CandidateRow> listCandidates() {
        return appointments.listCandidates(clock.today());
    }

    /**
     * The order of an appointment.
     *
     * @throws NotFoundException if there is none at this school
     */
    @RolesAllowed(Role.DIRECTOR)
    public AppointmentOrder openOrder(long appointmentId) {
        return appointments.findOrder(appointmentId).orElseThrow(NotFoundException::new);
    }
}
