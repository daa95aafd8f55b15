package school.ejournal.curriculum;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment as it is asked for.
 *
 * @param note what else is said of the reason; empty for nothing
 * @param changes what becomes of items, one change each
 */
public record NewAdjustment(
        long groupId,
        @NotNull AdjustmentReason reason,
        @NotNull @Size(max = 500) String note,
        List<Change> changes) {

    /**
     * What becomes of an item.
     *
     * @param hours how many it keeps where it is shortened; null for the other ways
     */
    public record Change(
            long itemId, AdjustmentWay way, @Nullable BigDecimal hours) {}

    public NewAdjustment {
        note = Objects.requireNonNullElse(note, "").strip();
        changes = List.copyOf(changes);
    }
}
