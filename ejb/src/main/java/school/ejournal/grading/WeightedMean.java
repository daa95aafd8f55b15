package school.ejournal.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The weighted mean of a pupil's marks, as an exact fraction: sum of mark x weight over sum of weights. Shown with two
 * decimals, compared un-rounded. Immutable.
 *
 * @param sum the sum of marks, each times its weight
 * @param weight the sum of the weights; 0 while there is no mark
 */
public record WeightedMean(long sum, long weight) {

    public static final WeightedMean EMPTY = new WeightedMean(0, 0);

    public WeightedMean {
        if (weight < 0 || sum < 0 || (weight == 0 && sum != 0)) {
            throw new IllegalArgumentException("no mean of " + sum + " over " + weight);
        }
    }

    /** The mean with one more mark. */
    public WeightedMean plus(int mark, int markWeight) {
        if (mark < 1 || mark > 5 || markWeight < 1) {
            throw new IllegalArgumentException("mark " + mark + " of weight " + markWeight);
        }
        return new WeightedMean(sum + (long) mark * markWeight, weight + markWeight);
    }

    /** The mean of both together. */
    public WeightedMean and(WeightedMean other) {
        return new WeightedMean(sum + other.sum, weight + other.weight);
    }

    public boolean isEmpty() {
        return weight == 0;
    }

    /** Whether the un-rounded mean reaches the threshold. An empty mean reaches nothing. */
    public boolean reaches(BigDecimal threshold) {
        return !isEmpty() && BigDecimal.valueOf(sum).compareTo(threshold.multiply(BigDecimal.valueOf(weight))) >= 0;
    }

    /** Two decimals, halves up; for showing only. Empty text while there is no mark. */
    public String display() {
        return isEmpty()
                ? ""
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
    }
}
