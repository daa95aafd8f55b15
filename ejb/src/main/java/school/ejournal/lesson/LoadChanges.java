package school.ejournal.lesson;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.calendar.Span;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.HeldLoads;
import school.ejournal.roster.LoadService;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Changes who teaches a group together with the lessons that follow (LE-05, LE-07). */
@Stateless
public class LoadChanges {

    @Resource
    private SessionContext context;

    @EJB
    private LoadService loads;

    @EJB
    private LessonService lessons;

    @Inject
    private HeldLoads held;

    @Inject
    private SchoolClock clock;

    /**
     * Says what a change would do to the lessons: it is made and taken back, so what is said is what would happen.
     *
     * @throws school.ejournal.shared.RefusedException as the change itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public LoadEffect rehearse(LoadChange change) {
        LoadEffect effect = follow(change);
        context.setRollbackOnly();
        return effect;
    }

    /**
     * Makes a change, and lets the lessons follow in the same transaction.
     *
     * @throws school.ejournal.shared.RefusedException as the change itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public LoadEffect apply(LoadChange change) {
        return follow(change);
    }

    private LoadEffect follow(LoadChange change) {
        Span days = change.carryOut(loads);
        LessonsFollowed followed = lessons.followLoads(
                days, SchoolScope.caller().personId(), clock.clock().instant());
        return new LoadEffect(
                followed,
                change instanceof LoadChange.Assign given ? held.listMeetings(given.load(), days) : List.of());
    }
}
