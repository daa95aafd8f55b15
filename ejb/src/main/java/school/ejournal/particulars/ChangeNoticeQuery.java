package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.particulars.store.ChangeNotices;
import school.ejournal.particulars.store.Families;
import school.ejournal.people.ViewLog;
import school.ejournal.people.Viewed;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads notices of change: the overdue first, then those that wait, then those decided in the last 60 days. */
@Stateless
public class ChangeNoticeQuery {

    private static final Duration SHOWN = Duration.ofDays(60);

    @Inject
    private ChangeNotices notices;

    @Inject
    private Families families;

    @Inject
    private Deadlines deadlines;

    @Inject
    private YearOfWork work;

    @Inject
    private SchoolClock clock;

    @EJB
    private ViewLog views;

    /**
     * Those of a class.
     *
     * @throws NotFoundException if the caller neither leads the class today nor is a head of the school
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ChangeNotice> listOfClass(long classId) {
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        boolean head = caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR) && families.isClass(classId);
        boolean led = caller.is(Role.HOMEROOM) && families.leads(classId, caller.personId(), work.day());
        if (!head && !led) {
            throw new NotFoundException();
        }
        return seen(notices.listOfClass(classId, work.day(), today, since(), deadlines.ofNotices()));
    }

    /** Those of the whole school. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ChangeNotice> listOfSchool() {
        return seen(notices.listOfSchool(clock.today(), since(), deadlines.ofNotices()));
    }

    private List<ChangeNotice> seen(List<ChangeNotice> found) {
        views.note(Viewed.NOTICES, found.stream().map(ChangeNotice::studentId).toList());
        return found;
    }

    private Instant since() {
        return clock.clock().instant().minus(SHOWN);
    }
}
