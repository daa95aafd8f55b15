package school.ejournal.roster;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * What kind of group one is, and what it rests on.
 *
 * @param order null where there is none
 * @param weeklyHours hours of its own; null for those of the curriculum plan
 */
public record GroupBasis(
        GroupKind kind,
        @Nullable GroupOrder order,
        @Nullable BigDecimal weeklyHours) {

    /** A group like most, with the hours of the plan. */
    public static final GroupBasis ORDINARY = new GroupBasis(GroupKind.ORDINARY, null, null);

    /** More hours than a week's lessons are a slip of the pen. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

    /** @throws RefusedException if the hours are none or too many, or finer than hundredths */
    public GroupBasis {
        if (weeklyHours != null
                && (weeklyHours.signum() <= 0 || weeklyHours.compareTo(MOST_HOURS) > 0 || weeklyHours.scale() > 2)) {
            throw new RefusedException("roster.badHours", MOST_HOURS);
        }
    }
}
