package school.ejournal.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import school.ejournal.identity.Role;
import school.ejournal.people.store.People;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps people. */
@Stateless
public class PeopleService {

    @Inject
    private People people;

    @Inject
    private SchoolClock clock;

    /** Makes new people and changes known ones (PE-01), keeping what it replaces (PE-06); answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keep(List<NewPerson> persons) {
        people.keepPast(SchoolScope.caller(), persons, clock.clock().instant());
        return people.keep(SchoolScope.caller().schoolId(), persons);
    }

    /** Notes guardianships that are not noted yet; one that somebody has ended is not begun again. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void keepGuardianships(List<NewGuardianship> guardianships) {
        people.keepGuardianships(SchoolScope.caller().schoolId(), guardianships);
    }

    /** Gives people who have none a sourcedId, so that they can be kept by it; those who have one keep it. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void name(Map<Long, String> sourcedIds) {
        people.name(sourcedIds);
    }
}
