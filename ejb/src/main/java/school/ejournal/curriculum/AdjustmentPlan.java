package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.NewAdjustment.Change;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** What an adjustment does to the items that are still to be given (CU-08). */
final class AdjustmentPlan {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<PlannedItem> ahead;
    private final Map<Long, AdjustmentLine> lines = new HashMap<>();

    private AdjustmentPlan(List<PlannedItem> ahead) {
        this.ahead = ahead;
    }

    /**
     * The lines of the sheet, in the plan's order.
     *
     * @param ahead the items still to be given, in order
     * @throws NotFoundException for an item that is not among them
     * @throws RefusedException if nothing changes, an item would not become shorter or is changed twice, or a control
     *     work would lose its lesson
     */
    static List<AdjustmentLine> of(List<PlannedItem> ahead, List<Change> changes) {
        AdjustmentPlan plan = new AdjustmentPlan(ahead);
        changes.forEach(plan::take);
        if (plan.lines.isEmpty()) {
            throw new RefusedException("adjustment.nothing");
        }
        return ahead.stream()
                .filter(item -> plan.lines.containsKey(item.id()))
                .map(item -> plan.line(item.id()))
                .toList();
    }

    /** The items as the lines leave them. */
    static List<PlannedItem> applied(List<PlannedItem> items, List<AdjustmentLine> lines) {
        Map<Long, BigDecimal> hours = new HashMap<>();
        lines.forEach(line -> hours.put(line.itemId(), line.hoursAfter()));
        return items.stream()
                .map(item -> new PlannedItem(
                        item.id(),
                        item.position(),
                        item.section(),
                        item.topic(),
                        hours.getOrDefault(item.id(), item.hours()),
                        item.kind(),
                        item.homework()))
                .toList();
    }

    private AdjustmentLine line(long itemId) {
        AdjustmentLine line = lines.get(itemId);
        if (line == null) {
            throw new NotFoundException();
        }
        return line;
    }

    private void take(Change change) {
        int at = 0;
        while (at < ahead.size() && ahead.get(at).id() != change.itemId()) {
            at++;
        }
        if (at == ahead.size()) {
            throw new NotFoundException();
        }
        PlannedItem item = ahead.get(at);
        switch (change.way()) {
            case SELF -> put(item, AdjustmentWay.SELF, BigDecimal.ZERO);
            case SHORTEN -> put(item, AdjustmentWay.SHORTEN, shortened(item, change.hours()));
            case MERGE -> merge(item, at + 1 < ahead.size() ? ahead.get(at + 1) : null);
        }
    }

    private static BigDecimal shortened(PlannedItem item, @Nullable BigDecimal hours) {
        if (hours == null || !NewPlanItem.accepts(hours) || hours.compareTo(item.hours()) >= 0) {
            throw new RefusedException("adjustment.notShorter", item.position());
        }
        return hours;
    }

    /** Both together take as long as the longer of them; what the shorter took is saved, and each gives a part of that. */
    private void merge(PlannedItem item, @Nullable PlannedItem next) {
        BigDecimal saved = next == null ? BigDecimal.ZERO : item.hours().min(next.hours());
        if (next == null || saved.compareTo(BigDecimal.ONE) < 0) {
            throw new RefusedException("adjustment.noMerge", item.position());
        }
        BigDecimal ofFirst = saved.setScale(0, RoundingMode.DOWN).divide(TWO, 1, RoundingMode.UNNECESSARY);
        put(item, AdjustmentWay.MERGE, item.hours().subtract(ofFirst));
        put(next, AdjustmentWay.MERGE, next.hours().subtract(saved.subtract(ofFirst)));
    }

    private void put(PlannedItem item, AdjustmentWay way, BigDecimal after) {
        if (item.kind() == ItemKind.CONTROL && way != AdjustmentWay.SHORTEN) {
            throw new RefusedException("adjustment.control", item.position());
        }
        AdjustmentLine line =
                new AdjustmentLine(item.id(), item.position(), item.topic(), way, item.hours(), after, null, null);
        if (lines.putIfAbsent(item.id(), line) != null) {
            throw new RefusedException("adjustment.twice", item.position());
        }
    }
}
