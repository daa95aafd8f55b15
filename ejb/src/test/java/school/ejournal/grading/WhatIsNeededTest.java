package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIsNeededTest {
    private static final long FAR = 5000;

    @ParameterizedTest(name = "{0}/{1} and {2}s of weight {3} for a {4}: {5}")
    @CsvSource({
        "11, 3, 5, 1, 5, 7", // 3, 4, 4: the example of the method
        "11, 3, 5, 2, 5, 4",
        "11, 3, 5, 7, 5, 1",
        "11, 3, 4, 1, 5, ''",
        "11, 3, 5, 1, 4, 0",
        "10, 3, 5, 1, 4, 1",
        "10, 3, 4, 1, 4, 2",
        "10, 3, 3, 1, 4, ''",
        "2, 1, 3, 1, 3, 2",
        "2, 1, 5, 1, 5, 7",
        "2, 1, 4, 4, 3, 1",
        "5, 2, 3, 1, 3, 1",
        "23, 5, 5, 1, 5, 0",
        "22, 5, 5, 1, 5, 3",
        "0, 0, 5, 1, 5, 1",
        "0, 0, 4, 1, 5, ''",
        "0, 0, 3, 1, 3, 1",
    })
    void countsTheMarks(long sum, long weight, int mark, int markWeight, int goal, String count) {
        WeightedMean mean = WeightedMean.of(sum, weight);

        assertThat(needed(mean, goal, mark, markWeight, TermThresholds.CUSTOMARY))
                .isEqualTo(count);
    }

    @Test
    void oneMarkThatIsTheThresholdReachesItFromNothing() {
        TermThresholds whole = TermThresholds.parse("5;4;3");

        assertThat(needed(WeightedMean.EMPTY, 4, 4, 1, whole)).isEqualTo("1");
        assertThat(needed(WeightedMean.of(7, 2), 4, 4, 1, whole)).isEmpty();
    }

    @Test
    void namesEveryWayTheBestMarkFirst() {
        assertThat(WhatIsNeeded.ways(WeightedMean.of(10, 3), MarkValue.FOUR, 1, TermThresholds.CUSTOMARY))
                .containsExactly(
                        new WhatIsNeeded(MarkValue.FOUR, MarkValue.FIVE, 1, 1),
                        new WhatIsNeeded(MarkValue.FOUR, MarkValue.FOUR, 1, 2));
    }

    @Test
    void namesNoWayWhereTheGoalIsReached() {
        assertThat(WhatIsNeeded.ways(WeightedMean.of(4, 1), MarkValue.FOUR, 1, TermThresholds.CUSTOMARY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TWO, FIVE, 1", "FIVE, PASS, 1", "FIVE, FIVE, 0", "NOT_ATTESTED, FIVE, 1"})
    void refusesWhatIsNoGoalNoMarkOrNoWeight(MarkValue goal, MarkValue mark, int weight) {
        WeightedMean mean = WeightedMean.of(3, 1);

        assertThatThrownBy(() -> WhatIsNeeded.of(mean, goal, mark, weight, TermThresholds.CUSTOMARY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000)
    void agreesWithGivingOneMarkAfterTheOther(
            @ForAll @IntRange(max = 40) int weight,
            @ForAll @IntRange(max = 240) int wantedSixths,
            @ForAll @IntRange(min = 1, max = 5) int mark,
            @ForAll @IntRange(min = 1, max = 10) int markWeight,
            @ForAll @IntRange(min = 3, max = 5) int goal,
            @ForAll @IntRange(max = 19) int step) {
        WeightedMean mean = new WeightedMean(weight == 0 ? 0 : 6L * weight + wantedSixths % (24 * weight + 1), weight);
        TermThresholds thresholds = new TermThresholds(threshold(5, step), threshold(4, step), threshold(3, step));

        OptionalLong tried = tried(mean, thresholds.from(MarkValue.ofCode(goal)), mark, markWeight);

        assertThat(needed(mean, goal, mark, markWeight, thresholds))
                .isEqualTo(tried.isPresent() ? Long.toString(tried.getAsLong()) : "");
    }

    private static BigDecimal threshold(int mark, int step) {
        return BigDecimal.valueOf(20L * mark - step, 0).divide(BigDecimal.valueOf(20));
    }

    private static String needed(WeightedMean mean, int goal, int mark, int weight, TermThresholds thresholds) {
        return WhatIsNeeded.of(mean, MarkValue.ofCode(goal), MarkValue.ofCode(mark), weight, thresholds)
                .map(way -> Long.toString(way.count()))
                .orElse("");
    }

    private static OptionalLong tried(WeightedMean before, BigDecimal threshold, int mark, int weight) {
        WeightedMean mean = before;
        for (long count = 0; count <= FAR; count++) {
            if (mean.reaches(threshold)) {
                return OptionalLong.of(count);
            }
            mean = mean.plus(mark, weight);
        }
        return OptionalLong.empty();
    }
}
