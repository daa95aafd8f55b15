package school.ejournal.lesson;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.bells.BellService;
import school.ejournal.bells.ReachedDays;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.RungLessons;
import school.ejournal.lesson.store.RungLessons.RungDay;

/** Changes bells and shifts, and tells what that does to lessons (LB-01). */
@Stateless
public class BellChanges {

    @Resource
    private SessionContext context;

    @Inject
    private BellService bells;

    @Inject
    private RungLessons lessons;

    /**
     * Says what a change would do to the lessons: it is made and taken back, so what is said is what would happen.
     *
     * @throws school.ejournal.shared.RefusedException as the change itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public BellEffect rehearse(BellChange change) {
        BellEffect effect = carryOut(change);
        context.setRollbackOnly();
        return effect;
    }

    /**
     * Makes a change; calendars that people subscribed to are told of the new times.
     *
     * @throws school.ejournal.shared.RefusedException as the change itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public BellEffect apply(BellChange change) {
        return carryOut(change);
    }

    /** Which days it reaches is known only afterwards, and how they rang only before: all to come are looked at. */
    private BellEffect carryOut(BellChange change) {
        List<RungDay> before = lessons.listDays();
        ReachedDays reached = change.carryOut(bells);
        return lessons.compare(before.stream()
                .filter(day ->
                        !day.date().isBefore(reached.from()) && !day.date().isAfter(reached.until()))
                .toList());
    }
}
