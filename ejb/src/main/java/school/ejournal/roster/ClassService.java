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

    /**
     * In how many subjects of the year's curriculum plan a class has no group yet, counted over all its classes.
     *
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public int countMissingGroups(long yearId) {
        if (!classes.isYear(yearId)) {
            throw new NotFoundException();
        }
        return classes.countMissingGroups(yearId);
    }

    /**
     * Gives every class of a year a group of the whole class in each subject of the plan in which it has none, marked as the
     * plan says. Where a class is divided in the subject it has its parts and gets no whole one.
     *
     * @return how many groups were opened
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public int openGroups(long yearId) {
        int opened = countMissingGroups(yearId) == 0 ? 0 : classes.addMissingGroups(yearId);
        if (opened > 0) {
            history.note(yearId, YearDecision.openedGroups());
        }
        return opened;
    }
}
