package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a file with a lesson plan holds, and what is wrong with it.
 *
 * @param items what would become of it; empty where it has faults
 * @param unused columns that mean nothing here
 */
public record PlanRehearsal(List<NewPlanItem> items, List<String> unused, List<PlanFault> faults) {

    public PlanRehearsal {
        items = List.copyOf(items);
        unused = List.copyOf(unused);
        faults = List.copyOf(faults);
    }

    static PlanRehearsal refused(List<PlanFault> faults) {
        return new PlanRehearsal(List.of(), List.of(), faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }

    /** All hours together. */
    public BigDecimal hours() {
        return items.stream().map(NewPlanItem::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many of the items are control works. */
    public long countControls() {
        return items.stream().filter(item -> item.kind() == ItemKind.CONTROL).count();
    }
}
