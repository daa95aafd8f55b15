package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import school.ejournal.calendar.YearDecision;
import school.ejournal.calendar.YearHistory;
import school.ejournal.identity.Role;
import school.ejournal.roster.store.OpenedClasses;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Opens classes of a year one by one; whole schools come by import or with the year before. */
@Stateless
public class ClassService {

    @Inject
    private OpenedClasses classes;

    @Inject
    private YearHistory history;

    /**
     * Opens a class with nobody in it; its pupils come by order or by import.
     *
     * @return its id
     * @throws NotFoundException if the school has no such year
     * @throws RefusedException if the year has the class, or no terms of the scheme (CA-10)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long open(long yearId, FreshClass fresh) {
        if (!classes.isYear(yearId)) {
            throw new NotFoundException();
        } else if (!classes.hasScheme(yearId, fresh.scheme())) {
            throw new RefusedException("calendar.noScheme");
        } else if (classes.isTaken(yearId, fresh)) {
            throw new RefusedException("roster.classTaken", fresh.name());
        }
        long id = classes.add(SchoolScope.caller().schoolId(), yearId, fresh);
        history.note(yearId, YearDecision.openedClass(fresh.name(), fresh.scheme()));
        return id;
    }
}
