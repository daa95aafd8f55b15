package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import school.ejournal.admission.store.Dismissals;
import school.ejournal.admission.store.Holders;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.identity.AccessChange;
import school.ejournal.identity.AccessLog;
import school.ejournal.identity.HigherRightsException;
import school.ejournal.identity.Role;
import school.ejournal.roster.LoadsChanged;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Ends the service of staff (AD-04). */
@Stateless
public class DismissalService {

    /** By how many days an end of service may be recorded late. */
    private static final int DAYS_LATE = 31;

    @EJB
    private AccessQuery query;

    @Inject
    private Dismissals dismissals;

    @Inject
    private Holders holders;

    @EJB
    private CalendarQuery calendar;

    @Inject
    private AccessLog log;

    @Inject
    private Event<LoadsChanged> loads;

    @Inject
    private SchoolClock clock;

    /**
     * Ends somebody's service with a day: her roles, loads, classes and office end then, and her account is refused from the
     * next request after it. If so ordered, roles and account end at once; loads, by which hours are counted, with the day. Lessons of groups she had stay hers until they are given to somebody.
     * A further order may bring the day forward.
     *
     * @throws NotFoundException if she does not work here
     * @throws RefusedException if it is the caller herself, the day is long ago (the lessons kept since would be nobody's), or
     *     she leaves earlier anyway
     * @throws HigherRightsException if she stands above the caller
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public void dismiss(long personId, NewDismissal ordered) {
        Caller caller = SchoolScope.caller();
        holders.lock(caller.schoolId());
        AccessRow row = query.listStaff().stream()
                .filter(one -> one.personId() == personId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate lastDay = Objects.requireNonNull(ordered.lastDay());
        check(row, lastDay, caller);
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate rights = ordered.atOnce() && lastDay.isAfter(yesterday) ? yesterday : lastDay;
        dismissals.add(caller, personId, ordered, rights, clock.clock().instant());
        calendar.listComingYears().forEach(year -> loads.fire(new LoadsChanged(year.id(), lastDay)));
        log.note(AccessChange.DISMISSED, dismissals.accountsOf(personId));
    }

    private void check(AccessRow row, LocalDate lastDay, Caller caller) {
        if (row.isOf(caller)) {
            throw new RefusedException("admission.ownDismissal");
        } else if (!row.isChangeableBy(caller)) {
            throw new HigherRightsException();
        } else if (lastDay.isBefore(clock.today().minusDays(DAYS_LATE))) {
            throw new RefusedException("admission.longAgo", DAYS_LATE);
        } else if (row.lastDay() != null && lastDay.isAfter(row.lastDay())) {
            throw new RefusedException("admission.leavesBefore", row.lastDay());
        }
    }
}
