package school.ejournal.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.store.Timetables;

/** Keeps the timetable. */
@Stateless
public class TimetableService {

    @Inject
    private Timetables timetables;

    /** Publishes a version that acts from a day on; the one before ends the day before (TT-01). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void publish(long yearId, LocalDate from, List<Slot> slots) {
        timetables.publish(SchoolScope.caller().schoolId(), yearId, from, slots);
    }
}
