package school.ejournal.timetable;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A teaching group with the hours that the curriculum plan gives it and those a timetable has.
 *
 * @param planned hours a week; null where the plan has no line
 * @param placed lessons a week in the timetable, those of every second week by halves
 */
public record UnitRow(
        long groupId,
        String subject,
        @Nullable String part,
        String teachers,
        @Nullable BigDecimal planned,
        BigDecimal placed) {

    /** Whether the timetable has other hours than the plan. */
    public boolean isOff() {
        return planned != null && planned.compareTo(placed) != 0;
    }
}
