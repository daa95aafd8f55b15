package school.ejournal.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The weighted mean of a pupil's marks, as an exact fraction: sum of mark x weight over sum of weights. Shown with two
 * decimals, compared un-rounded. Immutable.
 *
 * <p>The sum is counted in sixths, so that a mark averaged with one or two retakes stays exact.
 *
 * @param sixths six times the sum of marks, each times its weight
 * @param weight the sum of the weights; 0 while there is no mark
 */
public record WeightedMean(long sixths, long weight) {

    public static final WeightedMean EMPTY = new WeightedMean(0, 0);

    private static final int PARTS = 6;

    public WeightedMean {
        if (weight < 0 || sixths < 0 || (weight == 0 && sixths != 0)) {
            throw new IllegalArgumentException("no mean of " + sixths + " sixths over " + weight);
        }
    }

    /** The mean of marks whose weighted sum and weights are known. */
    public static WeightedMean of(long sum, long weight) {
        return new WeightedMean(PARTS * sum, weight);
    }

    /** The mean with one more mark. */
    public WeightedMean plus(int mark, int markWeight) {
        if (mark < 1 || mark > 5 || markWeight < 1) {
            throw new IllegalArgumentException("mark " + mark + " of weight " + markWeight);
        }
        return new WeightedMean(sixths + (long) PARTS * mark * markWeight, weight + markWeight);
    }

    /**
     * The mean with one more mark that is the mean of several.
     *
     * @param marks one to three
     */
    WeightedMean plusOne(List<Integer> marks, int markWeight) {
        int count = marks.size();
        if (count == 0 || PARTS % count != 0) {
            throw new IllegalArgumentException("one mark of " + count);
        }
        WeightedMean several = EMPTY;
        for (int mark : marks) {
            several = several.plus(mark, markWeight);
        }
        return new WeightedMean(sixths + several.sixths / count, weight + markWeight);
    }

    /** The mean of both together. */
    public WeightedMean and(WeightedMean other) {
        return new WeightedMean(sixths + other.sixths, weight + other.weight);
    }

    public boolean isEmpty() {
        return weight == 0;
    }

    /** Whether the un-rounded mean reaches the threshold. An empty mean reaches nothing. */
    public boolean reaches(BigDecimal threshold) {
        return !isEmpty() && lack(threshold).signum() <= 0;
    }

    /** Whether the un-rounded mean is at most so far from a threshold, above or below. An empty mean is near nothing. */
    public boolean isWithin(BigDecimal reach, BigDecimal threshold) {
        return !isEmpty() && lack(threshold).abs().compareTo(reach.multiply(BigDecimal.valueOf(PARTS * weight))) <= 0;
    }

    /** How many sixths the weighted sum is short of a threshold; not positive where the mean reaches it. */
    BigDecimal lack(BigDecimal threshold) {
        return threshold.multiply(BigDecimal.valueOf(PARTS * weight)).subtract(BigDecimal.valueOf(sixths));
    }

    /** Two decimals, halves up; for showing only. Empty text while there is no mark. */
    public String display() {
        return isEmpty()
                ? ""
                : BigDecimal.valueOf(sixths)
                        .divide(BigDecimal.valueOf(PARTS * weight), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
    }
}
