package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.curriculum.store.LessonPlans;
import school.ejournal.curriculum.store.PlanItems;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;

/** Reads lesson plans: teachers their own, the heads all (CU-03). */
@Stateless
public class LessonPlanQuery {

    @Inject
    private LessonPlans plans;

    @Inject
    private PlanItems items;

    @Inject
    private YearOfWork work;

    /** The caller's plans of this year, by subject and grade. */
    @RolesAllowed(Role.TEACHER)
    public List<PlanRow> listOwn() {
        return plans.listOf(SchoolScope.caller().personId(), work.day());
    }

    /** Groups of the caller for which nobody who teaches them has a plan. */
    @RolesAllowed(Role.TEACHER)
    public List<UnplannedGroups> listUnplanned() {
        return plans.listWithoutPlan(SchoolScope.caller().personId(), work.day()).stream()
                .map(one -> new UnplannedGroups(one.groupId(), one.subject(), one.gradeLevel(), one.groups()))
                .toList();
    }

    /** The school's plans of this year, by subject, grade and teacher. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<PlanRow> listAll() {
        return plans.listAll(work.day());
    }

    /**
     * One plan.
     *
     * @throws NotFoundException if the school has none such, or the caller is no head and it is not hers
     */
    @RolesAllowed({Role.TEACHER, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public PlanCard get(long planId) {
        Caller caller = SchoolScope.caller();
        LessonPlans.Owned owned = plans.findOwner(planId).orElseThrow(NotFoundException::new);
        boolean own = caller.is(Role.TEACHER) && owned.teacherId() == caller.personId();
        if (!own && !caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR)) {
            throw new NotFoundException();
        }
        return new PlanCard(
                plans.find(planId).orElseThrow(NotFoundException::new),
                own,
                owned.version(),
                plans.listGroups(planId, work.day()),
                items.list(planId));
    }

    /** The most per cent of control works in a subject's hours (CU-09). */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public BigDecimal controlLimit() {
        return plans.findSetting(ControlShare.SETTING).map(BigDecimal::new).orElse(ControlShare.CUSTOMARY);
    }
}
