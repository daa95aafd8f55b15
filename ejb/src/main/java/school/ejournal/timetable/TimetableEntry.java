package school.ejournal.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.store.Entrants;

/** Who enters a timetable (TT-07): the coordinator, and deputies, homeroom teachers for their classes, or both. */
@ApplicationScoped
public class TimetableEntry {

    /** Where a school decides on it: {@code deputy}, {@code homeroom}, or {@code both} as it is by itself. */
    public static final String SETTING = "timetable.enteredBy";

    @Inject
    private Entrants entrants;

    @Inject
    private YearOfWork work;

    /**
     * Lets the caller go on if she enters the timetable of a class.
     *
     * @param classId null for the whole school
     * @throws NotFoundException if she only leads classes, and not this one
     * @throws RefusedException if the school has decided that others enter it
     */
    public void check(@Nullable Long classId) {
        Caller caller = SchoolScope.caller();
        if (caller.isAnyOf(Role.COORDINATOR, Role.SYSTEM)) {
            return;
        }
        boolean leads = caller.isAnyOf(Role.HOMEROOM)
                && classId != null
                && entrants.isLed(classId, caller.personId(), work.day());
        if (!leads && !caller.isAnyOf(Role.DEPUTY)) {
            throw new NotFoundException();
        }
        String entered = entrants.findSetting(SETTING).orElse("both");
        boolean may = caller.isAnyOf(Role.DEPUTY) && !entered.equals("homeroom") || leads && !entered.equals("deputy");
        if (!may) {
            throw new RefusedException("timetable.enteredByOthers");
        }
    }
}
