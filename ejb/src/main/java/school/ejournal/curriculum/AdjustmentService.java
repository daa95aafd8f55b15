package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import school.ejournal.curriculum.PlanFlow.Ahead;
import school.ejournal.curriculum.store.Adjustments;
import school.ejournal.curriculum.store.PlanItems;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Takes adjustments of lesson plans and decides them (CU-08). */
@Stateless
public class AdjustmentService {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private Adjustments adjustments;

    @Inject
    private PlanItems items;

    @Inject
    private SchoolClock clock;

    /**
     * Asks for an adjustment of a group's plan; nothing changes before it is approved.
     *
     * @return its id
     * @throws NotFoundException if the group's plan is not the caller's, or an item is none of those still to be given
     * @throws RefusedException if one waits already, nothing changes, or an item would not become shorter
     */
    @RolesAllowed(Role.TEACHER)
    public long ask(@NotNull @Valid NewAdjustment wanted) {
        long teacherId = SchoolScope.caller().personId();
        long planId = adjustments.findPlan(wanted.groupId(), teacherId).orElseThrow(NotFoundException::new);
        if (adjustments.isWaiting(wanted.groupId())) {
            throw new RefusedException("adjustment.waits");
        }
        List<PlannedItem> planned = items.listOfGroup(wanted.groupId());
        List<PlanFlow.Lesson> lessons = items.listLessons(wanted.groupId());
        List<PlannedItem> ahead =
                PlanFlow.of(planned, lessons).ahead().stream().map(Ahead::item).toList();
        List<AdjustmentLine> lines = AdjustmentPlan.of(ahead, wanted.changes());
        return adjustments.add(
                planId, wanted, teacherId, clock.today(), clock.clock().instant(), dated(planned, lessons, lines));
    }

    /** Planned is the day without losses, expected the day by what is really left. */
    private static List<AdjustmentLine> dated(
            List<PlannedItem> items, List<PlanFlow.Lesson> lessons, List<AdjustmentLine> lines) {
        Map<Long, LocalDate> planned = PlanFlow.of(
                        items, lessons.stream().map(PlanFlow.Lesson::held).toList())
                .firstDays();
        Map<Long, LocalDate> expected =
                PlanFlow.of(AdjustmentPlan.applied(items, lines), lessons).firstDays();
        return lines.stream()
                .map(line -> line.on(planned.get(line.itemId()), expected.get(line.itemId())))
                .toList();
    }

    /**
     * Takes an adjustment back that nobody decided yet.
     *
     * @throws NotFoundException if the caller did not ask for it
     * @throws RefusedException if it is decided
     */
    @RolesAllowed(Role.TEACHER)
    public void withdraw(long id) {
        Adjustments.Asked asked = adjustments
                .lock(id)
                .filter(found -> found.teacherId() == SchoolScope.caller().personId())
                .orElseThrow(NotFoundException::new);
        refuseDecided(asked);
        decide(id, AdjustmentState.WITHDRAWN, "");
    }

    /**
     * Approves an adjustment: from now on the plan of the group follows it.
     *
     * @throws NotFoundException if the school has none such
     * @throws RefusedException if it is decided, or the caller asked for it herself
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void approve(long id, @NotNull String note) {
        toDecide(id);
        decide(id, AdjustmentState.APPROVED, note);
    }

    /**
     * Gives an adjustment back; the plan stays as it is.
     *
     * @param note why
     * @throws NotFoundException if the school has none such
     * @throws RefusedException if it is decided, the caller asked for it herself, or does not say why
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void giveBack(long id, @NotNull String note) {
        toDecide(id);
        if (note.isBlank()) {
            throw new RefusedException("adjustment.noteWanted");
        }
        decide(id, AdjustmentState.RETURNED, note);
    }

    /** The row is locked: of two who decide at once the second one finds it decided. */
    private void toDecide(long id) {
        Adjustments.Asked asked = adjustments.lock(id).orElseThrow(NotFoundException::new);
        refuseDecided(asked);
        long decider = SchoolScope.caller().personId();
        if (decider == 0 || decider == asked.teacherId()) {
            throw new RefusedException("adjustment.fourEyes");
        }
    }

    private static void refuseDecided(Adjustments.Asked asked) {
        if (asked.state() != AdjustmentState.ASKED) {
            throw new RefusedException("adjustment.decidedAlready");
        }
    }

    private void decide(long id, AdjustmentState state, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException("adjustment.noteTooLong", LONGEST_NOTE);
        }
        adjustments.decide(
                id, state, SchoolScope.caller().personId(), clock.clock().instant(), note.strip());
    }
}
