package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.curriculum.store.Adjustments;
import school.ejournal.curriculum.store.LessonPlans;
import school.ejournal.curriculum.store.PlanItems;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads adjustments of lesson plans: teachers their own, the heads all. */
@Stateless
public class AdjustmentQuery {

    @Inject
    private Adjustments adjustments;

    @Inject
    private LessonPlans plans;

    @Inject
    private PlanItems items;

    @Inject
    private SchoolClock clock;

    /** The caller's adjustments without their lines, the latest first. */
    @RolesAllowed(Role.TEACHER)
    public List<AdjustmentRow> listOwn() {
        return adjustments.listOf(SchoolScope.caller().personId());
    }

    /** The school's adjustments without their lines: those that wait first, then the latest. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<AdjustmentRow> listAll() {
        return adjustments.listAll();
    }

    /**
     * One adjustment with its lines.
     *
     * @throws NotFoundException if the school has none such, or the caller is no head and did not ask for it
     */
    @RolesAllowed({Role.TEACHER, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public AdjustmentRow get(long id) {
        Caller caller = SchoolScope.caller();
        boolean head = caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
        return adjustments
                .find(id)
                .filter(found -> head || found.teacherId() == caller.personId())
                .map(found -> found.with(adjustments.listLines(id)))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * What an adjustment of a group would start from.
     *
     * @throws NotFoundException if the group's plan is not the caller's
     */
    @RolesAllowed(Role.TEACHER)
    public AdjustmentDraft prepare(long groupId) {
        long planId =
                adjustments.findPlan(groupId, SchoolScope.caller().personId()).orElseThrow(NotFoundException::new);
        PlanGroup group = plans.listGroups(planId, clock.today()).stream()
                .filter(one -> one.groupId() == groupId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        PlanFlow flow = PlanFlow.of(items.listOfGroup(groupId), items.listLessons(groupId));
        String subject = plans.find(planId).map(PlanRow::subject).orElse("");
        return new AdjustmentDraft(
                group, subject, flow.ahead(), flow.hoursWithoutLesson(), adjustments.isWaiting(groupId));
    }
}
