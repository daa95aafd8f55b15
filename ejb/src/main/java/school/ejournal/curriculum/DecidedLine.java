package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.util.Set;
import school.ejournal.shared.RefusedException;

/**
 * A line of the curriculum plan as it is decided.
 *
 * @param area the subject area, for all grade levels; empty for none
 * @param weeklyHours 0 for a subject that is not taught
 * @param marking scale, passfail or none
 */
public record DecidedLine(long subjectId, String area, BigDecimal weeklyHours, String marking) {

    /** The most letters of an area. */
    public static final int LONGEST_AREA = 100;

    private static final Set<String> MARKINGS = Set.of("scale", "passfail", "none");
    private static final BigDecimal MOST_HOURS = new BigDecimal(40);

    /** @throws RefusedException if nobody could learn so many hours or such parts of one, or the area is too long */
    public DecidedLine {
        area = area.strip();
        if (weeklyHours.signum() < 0
                || weeklyHours.compareTo(MOST_HOURS) > 0
                || weeklyHours.stripTrailingZeros().scale() > 2) {
            throw new RefusedException("curriculum.badHours", MOST_HOURS);
        }
        if (area.length() > LONGEST_AREA) {
            throw new RefusedException("curriculum.badArea", LONGEST_AREA);
        }
        if (!MARKINGS.contains(marking)) {
            throw new RefusedException("curriculum.noMarking");
        }
    }
}
