package school.ejournal.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many more marks of one kind lead to a term mark: "three fives for a 4". Exact; the regulation's forecast (3.3) rests
 * on it.
 *
 * @param goal the term mark wanted
 * @param mark the mark to get
 * @param weight the weight of each of them
 * @param count how many; 0 where the mean reaches the goal already
 */
public record WhatIsNeeded(MarkValue goal, MarkValue mark, int weight, long count) {

    private static final int BEST = 5;
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    /**
     * How many marks lead to the goal.
     *
     * @param weight of each mark, 1 or more
     * @return nothing where no number of such marks would do
     */
    public static Optional<WhatIsNeeded> of(
            WeightedMean mean, MarkValue goal, MarkValue mark, int weight, TermThresholds thresholds) {
        if (!mark.isNumeric() || weight < 1) {
            throw new IllegalArgumentException("marks " + mark + " of weight " + weight);
        }
        BigDecimal threshold = thresholds.from(goal);
        BigDecimal gain = BigDecimal.valueOf(mark.code()).subtract(threshold);
        if (mean.isEmpty()) {
            return gain.signum() < 0 ? Optional.empty() : Optional.of(new WhatIsNeeded(goal, mark, weight, 1));
        } else if (mean.reaches(threshold)) {
            return Optional.of(new WhatIsNeeded(goal, mark, weight, 0));
        } else if (gain.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal step = SIX.multiply(BigDecimal.valueOf(weight)).multiply(gain);
        long count = mean.lack(threshold).divide(step, 0, RoundingMode.CEILING).longValueExact();
        return Optional.of(new WhatIsNeeded(goal, mark, weight, count));
    }

    /** Every mark that leads to the goal, the best first; empty where the mean reaches it already. */
    public static List<WhatIsNeeded> ways(WeightedMean mean, MarkValue goal, int weight, TermThresholds thresholds) {
        return IntStream.iterate(BEST, mark -> mark >= 1, mark -> mark - 1)
                .mapToObj(mark -> of(mean, goal, MarkValue.ofCode(mark), weight, thresholds))
                .flatMap(Optional::stream)
                .filter(way -> way.count() > 0)
                .toList();
    }
}
