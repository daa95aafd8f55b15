package school.ejournal.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.particulars.store.Families;
import school.ejournal.particulars.store.Families.Place;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;

/** Decides whose family's data the caller may read and change, by what holds today, or on the first day of the year of work (PD-01). */
@ApplicationScoped
class FamilyAccess {

    @Inject
    private Families families;

    @Inject
    private YearOfWork work;

    /** Where the member of a family stands, for who may read it; else there is none. */
    Place look(long studentId, long personId) {
        return allowed(studentId, personId, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
    }

    /** Where the member of a family stands, for who may change it; else there is none. */
    Place write(long studentId, long personId) {
        return allowed(studentId, personId, Role.COORDINATOR);
    }

    /** Where the member of a family stands, for who leads the pupil's class; else there is none. */
    Place lead(long studentId, long personId) {
        return allowed(studentId, personId);
    }

    private Place allowed(long studentId, long personId, String... offices) {
        Caller caller = SchoolScope.caller();
        Place place = families.findPlace(studentId, personId, caller.personId(), work.day())
                .orElseThrow(NotFoundException::new);
        boolean leads = caller.is(Role.HOMEROOM) && place.led();
        if (!leads && !caller.isAnyOf(offices)) {
            throw new NotFoundException();
        }
        return place;
    }
}
