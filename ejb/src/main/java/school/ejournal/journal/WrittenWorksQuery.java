package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.UnmarkedWorks;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Which written works wait for marks (WK-04), by one statement; pages of sealed terms wait for nothing. */
@Stateless
public class WrittenWorksQuery {

    @Inject
    private UnmarkedWorks works;

    @Inject
    private SchoolClock clock;

    /** Those of the caller's own groups, the longest waiting first. */
    @RolesAllowed(Role.TEACHER)
    public List<UnmarkedWork> listOwn() {
        return works.listOfTeacher(SchoolScope.caller().personId(), clock.today());
    }

    /** Those of a class, for its homeroom teacher and the heads; empty for a class that is not hers. */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<UnmarkedWork> listOfClass(long classId) {
        boolean head = SchoolScope.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
        return works.listOfClass(classId, head ? 0 : SchoolScope.caller().personId(), clock.today());
    }

    /** Those of the whole school. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<UnmarkedWork> listOfSchool() {
        return works.listOfSchool(clock.today());
    }
}
