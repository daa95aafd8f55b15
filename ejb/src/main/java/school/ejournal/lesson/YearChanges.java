package school.ejournal.lesson;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.Span;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.TimetableService;

/** Changes calendar and timetable together with the lessons that follow them (LE-05). */
@Stateless
public class YearChanges {

    @Resource
    private SessionContext context;

    @Inject
    private CalendarService calendar;

    @Inject
    private TimetableService timetable;

    @Inject
    private LessonService lessons;

    @Inject
    private SchoolClock clock;

    /**
     * Says what a change would do to the lessons: it is made and taken back, so what is said is what would happen.
     *
     * @throws school.ejournal.shared.RefusedException as the change itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public LessonsFollowed rehearse(YearChange change) {
        LessonsFollowed followed = follow(change);
        context.setRollbackOnly();
        return followed;
    }

    /**
     * Makes a change, and lets the lessons follow in the same transaction.
     *
     * @throws school.ejournal.shared.RefusedException as the change itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public LessonsFollowed apply(YearChange change) {
        return follow(change);
    }

    /**
     * Says what publishing a draft would do, as {@link #rehearse}; for whoever enters the timetable of its class, too.
     *
     * @throws school.ejournal.shared.NotFoundException if the caller does not enter it
     * @throws school.ejournal.shared.RefusedException as publishing itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public LessonsFollowed rehearsePublishing(YearChange.Publish draft) {
        LessonsFollowed followed = follow(draft);
        context.setRollbackOnly();
        return followed;
    }

    /**
     * Publishes a draft, and lets the lessons follow in the same transaction; for whoever enters the timetable of its class,
     * too.
     *
     * @throws school.ejournal.shared.NotFoundException if the caller does not enter it
     * @throws school.ejournal.shared.RefusedException as publishing itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public LessonsFollowed publish(YearChange.Publish draft) {
        return follow(draft);
    }

    private LessonsFollowed follow(YearChange change) {
        Span days = change.carryOut(calendar, timetable);
        boolean byTimetable = change instanceof YearChange.Publish || change instanceof YearChange.TakeBack;
        return lessons.follow(
                days,
                byTimetable,
                SchoolScope.caller().personId(),
                clock.clock().instant());
    }
}
