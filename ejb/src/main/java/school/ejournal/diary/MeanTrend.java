package school.ejournal.diary;

import java.util.ArrayList;
import java.util.List;
import school.ejournal.grading.WeightedMean;

/**
 * How a mean came about: what it was after each mark, and where it is going. It rises or falls where the last {@value
 * #LATELY} marks moved it by a tenth or more. Immutable.
 *
 * @param points the mean after the first mark, after the second, and so on
 */
public record MeanTrend(List<WeightedMean> points, Direction direction) {

    private static final int LATELY = 3;
    private static final long TENTHS = 10;
    private static final long SIXTHS = 6;

    /** Where the mean is going. */
    public enum Direction {
        RISING,
        STEADY,
        FALLING
    }

    public MeanTrend {
        points = List.copyOf(points);
    }

    /** The trend of marks in their order; those that are no numbers do not count. */
    public static MeanTrend of(List<GivenMark> given) {
        List<WeightedMean> points = new ArrayList<>();
        WeightedMean mean = WeightedMean.EMPTY;
        for (GivenMark one : given) {
            WeightedMean before = mean;
            mean = one.mark().addTo(before, one.weight(), one.retake());
            if (mean.weight() > before.weight()) {
                points.add(mean);
            }
        }
        return new MeanTrend(points, direction(points));
    }

    private static Direction direction(List<WeightedMean> points) {
        if (points.size() <= LATELY) {
            return Direction.STEADY;
        }
        WeightedMean now = points.get(points.size() - 1);
        WeightedMean then = points.get(points.size() - 1 - LATELY);
        long moved = TENTHS * (now.sixths() * then.weight() - then.sixths() * now.weight());
        long tenth = SIXTHS * now.weight() * then.weight();
        if (Math.abs(moved) < tenth) {
            return Direction.STEADY;
        }
        return moved > 0 ? Direction.RISING : Direction.FALLING;
    }
}
