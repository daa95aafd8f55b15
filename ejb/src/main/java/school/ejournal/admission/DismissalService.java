package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import school.ejournal.admission.store.Dismissals;
import school.ejournal.admission.store.EndedRights;
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

/** Ends the service of staff (AD-04), and takes that back where it was a mistake (AD-08). */
@Stateless
public class DismissalService {

    /** By how many days an end of service may be recorded late. */
    private static final int DAYS_LATE = 31;

    /** The most letters of a reason. */
    private static final int LONGEST_REASON = 500;

    @EJB
    private AccessQuery query;

    @Inject
    private Dismissals dismissals;

    @Inject
    private EndedRights ended;

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
        AccessRow row = get(personId);
        LocalDate lastDay = Objects.requireNonNull(ordered.lastDay());
        check(row, lastDay, caller);
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate rights = ordered.atOnce() && lastDay.isAfter(yesterday) ? yesterday : lastDay;
        dismissals.add(caller, personId, ordered, rights, clock.clock().instant());
        calendar.listComingYears().forEach(year -> loads.fire(new LoadsChanged(year.id(), lastDay)));
        log.note(AccessChange.DISMISSED, dismissals.accountsOf(personId));
    }

    /**
     * Annuls the last end of somebody's service, recorded by mistake (AD-08): what it ended lasts as before, and her account
     * stands again on the next request. The order stays to be read, with who annulled it and why.
     *
     * @throws NotFoundException if she does not work here, and never did
     * @throws RefusedException if it is the caller herself, no reason is given, or there is nothing to annul
     * @throws HigherRightsException if she would stand above the caller again
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public void annul(long personId, String reason) {
        Caller caller = SchoolScope.caller();
        holders.lock(caller.schoolId());
        AccessRow row = get(personId);
        String given = reason.strip();
        if (row.isOf(caller)) {
            throw new RefusedException("admission.ownDismissal");
        } else if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new RefusedException("admission.annulReason", LONGEST_REASON);
        }
        long dismissal =
                dismissals.findLast(personId).orElseThrow(() -> new RefusedException("admission.nothingToAnnul"));
        if (!row.isChangeableBy(caller) || Role.standAbove(ended.rolesOf(dismissal), caller.roles())) {
            throw new HigherRightsException();
        }
        ended.restore(dismissal, personId, caller, given, clock.clock().instant());
        log.note(AccessChange.REINSTATED, dismissals.accountsOf(personId));
    }

    private AccessRow get(long personId) {
        return query.listStaff().stream()
                .filter(one -> one.personId() == personId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
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
