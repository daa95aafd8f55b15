package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.util.List;

/**
 * A lesson plan whole.
 *
 * @param own whether it is the caller's, who alone changes it
 * @param version grows with every change of the plan, its items and its groups
 * @param groups the owner's groups of the subject and grade, those taught by the plan marked
 */
public record PlanCard(PlanRow plan, boolean own, int version, List<PlanGroup> groups, List<PlannedItem> items) {

    public PlanCard {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
    }

    /** The share of control works in the hours (CU-09). */
    public ControlShare share(BigDecimal limit) {
        return new ControlShare(plan.controlHours(), plan.hours(), limit);
    }
}
