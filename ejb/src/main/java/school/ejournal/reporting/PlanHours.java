package school.ejournal.reporting;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Hours of a term, of one page or of several (RP-06).
 *
 * @param planned by the curriculum plan in the whole term
 * @param plannedToDate by the curriculum plan until today
 * @param given of lessons held with a topic
 * @param cancelled of lessons until today that were cancelled
 * @param unrecorded of lessons before today that have no topic
 * @param left of lessons to come in the term, today's without a topic among them, that are not cancelled
 * @param missing how many will be missing at the end of the term if nothing changes
 */
public record PlanHours(
        BigDecimal planned,
        BigDecimal plannedToDate,
        BigDecimal given,
        BigDecimal cancelled,
        BigDecimal unrecorded,
        BigDecimal left,
        BigDecimal missing) {

    /** Of no page. */
    public static final PlanHours NONE =
            of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** The hours of one page; what is missing follows from them: planned, less what was given and what is left. */
    public static PlanHours of(
            BigDecimal planned,
            BigDecimal plannedToDate,
            BigDecimal given,
            BigDecimal cancelled,
            BigDecimal unrecorded,
            BigDecimal left) {
        return new PlanHours(
                planned,
                plannedToDate,
                given,
                cancelled,
                unrecorded,
                left,
                planned.subtract(given).subtract(left).max(BigDecimal.ZERO));
    }

    /** Several pages together: one page's surplus makes up for no other's shortage. */
    static PlanHours sum(Collection<PlanHours> all) {
        return all.stream().reduce(NONE, PlanHours::plus);
    }

    private PlanHours plus(PlanHours other) {
        return new PlanHours(
                planned.add(other.planned),
                plannedToDate.add(other.plannedToDate),
                given.add(other.given),
                cancelled.add(other.cancelled),
                unrecorded.add(other.unrecorded),
                left.add(other.left),
                missing.add(other.missing));
    }

    /** Lost so far: cancelled and not recorded. */
    public BigDecimal missed() {
        return cancelled.add(unrecorded);
    }

    /** Given less planned to date: negative where one is behind. */
    public BigDecimal deviation() {
        return given.subtract(plannedToDate);
    }

    /** Whether a lesson or more was not given by now; less than that is but a week that is not over. */
    public boolean isBehind() {
        return deviation().compareTo(BigDecimal.ONE.negate()) <= 0;
    }

    /** Whether hours will be missing. */
    public boolean isShort() {
        return missing.signum() > 0;
    }
}
