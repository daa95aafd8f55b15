package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of an adjustment sheet.
 *
 * @param position of the item in the plan when it was read
 * @param plannedOn the day it would have had without losses; null where it had none
 * @param expectedOn the day it has by the adjustment; null where it has none
 */
public record AdjustmentLine(
        long itemId,
        int position,
        String topic,
        AdjustmentWay way,
        BigDecimal hoursBefore,
        BigDecimal hoursAfter,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate expectedOn) {

    AdjustmentLine on(@Nullable LocalDate planned, @Nullable LocalDate expected) {
        return new AdjustmentLine(itemId, position, topic, way, hoursBefore, hoursAfter, planned, expected);
    }
}
