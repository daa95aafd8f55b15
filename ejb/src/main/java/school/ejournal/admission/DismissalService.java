package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import school.ejournal.admission.store.Dismissals;
import school.ejournal.identity.Role;
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
    private SchoolClock clock;

    /**
     * Ends somebody's service with a day: her roles, loads and classes end then, and her account is refused from the next
     * request after it, or at once if so ordered. A later order moves the day.
     *
     * @throws NotFoundException if she does not work here
     * @throws RefusedException if it is the caller herself, or the day is long ago: the lessons kept since would be nobody's
     */
    @RolesAllowed(Role.COORDINATOR)
    public void dismiss(long personId, NewDismissal ordered) {
        if (query.listStaff().stream().noneMatch(row -> row.personId() == personId)) {
            throw new NotFoundException();
        }
        if (personId == SchoolScope.caller().personId()) {
            throw new RefusedException("admission.ownDismissal");
        }
        LocalDate earliest = clock.today().minusDays(DAYS_LATE);
        if (ordered.lastDay() == null || ordered.lastDay().isBefore(earliest)) {
            throw new RefusedException("admission.longAgo", DAYS_LATE);
        }
        dismissals.add(SchoolScope.caller(), personId, ordered, clock.clock().instant());
    }
}
