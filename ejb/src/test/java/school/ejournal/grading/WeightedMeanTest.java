package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedMeanTest {
    /** A mark with its weight. */
    record Weighed(int mark, int weight) {}

    @Test
    void weighsEachMark() {
        WeightedMean mean =
                WeightedMean.EMPTY.plus(5, 3).plus(5, 1).plus(4, 3).plus(4, 1).plus(4, 1);

        assertThat(mean).isEqualTo(WeightedMean.of(40, 9));
        assertThat(mean.display()).isEqualTo("4,44");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        40   | 9   | 4,44
        41   | 9   | 4,56
        5    | 1   | 5,00
        2    | 1   | 2,00
        7    | 2   | 3,50
        1149 | 250 | 4,60
        857  | 200 | 4,29
        5    | 3   | 1,67
        """)
    void showsTwoDecimalsWithAComma(long sum, long weight, String shown) {
        assertThat(WeightedMean.of(sum, weight).display()).isEqualTo(shown);
    }

    @Test
    void showsNothingWhileThereIsNoMark() {
        assertThat(WeightedMean.EMPTY.isEmpty()).isTrue();
        assertThat(WeightedMean.EMPTY.display()).isEmpty();
    }

    @ParameterizedTest(name = "{0}/{1} reaches {2}: {3}")
    @CsvSource({
        "23, 5, 4.6, true",
        "22, 5, 4.6, false",
        "1149, 250, 4.6, false",
        "1150, 250, 4.6, true",
        "459999, 100000, 4.6, false",
        "460000, 100000, 4.6, true",
        "10, 3, 3.33, true",
        "10, 3, 3.34, false",
        "0, 0, 0, false",
        "0, 0, 2.6, false"
    })
    void comparesTheUnroundedMean(long sum, long weight, BigDecimal threshold, boolean reached) {
        assertThat(WeightedMean.of(sum, weight).reaches(threshold)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0}/{1} is within 0.15 of {2}: {3}")
    @CsvSource({
        "18, 4, 4.6, true", // 4.5
        "445, 100, 4.6, true", // exactly 0.15 below
        "44499, 10000, 4.6, false",
        "475, 100, 4.6, true", // exactly 0.15 above
        "47501, 10000, 4.6, false",
        "40, 9, 4.6, false", // 4.444…
        "0, 0, 4.6, false"
    })
    void isWithinReachOfAThresholdUnrounded(long sum, long weight, BigDecimal threshold, boolean within) {
        assertThat(WeightedMean.of(sum, weight).isWithin(new BigDecimal("0.15"), threshold))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 1", "-1, 1", "5, 0", "5, -3", "11, 1"})
    void refusesWhatIsNoMarkOrNoWeight(int mark, int weight) {
        assertThatThrownBy(() -> WeightedMean.EMPTY.plus(mark, weight)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 1", "5, -1"})
    void refusesAFractionThatIsNoMean(long sum, long weight) {
        assertThatThrownBy(() -> WeightedMean.of(sum, weight)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void doesNotDependOnTheOrderOfTheMarks(@ForAll("marks") List<Weighed> marks, @ForAll Random random) {
        List<Weighed> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, random);

        assertThat(mean(shuffled)).isEqualTo(mean(marks));
    }

    @Property
    void isTheSameInOneGoAndInParts(@ForAll("marks") List<Weighed> marks, @ForAll @IntRange(max = 20) int wantedCut) {
        int cut = Math.min(wantedCut, marks.size());

        assertThat(mean(marks.subList(0, cut)).and(mean(marks.subList(cut, marks.size()))))
                .isEqualTo(mean(marks));
    }

    @Property
    void liesBetweenTheLowestAndTheHighestMark(@ForAll("marks") List<Weighed> marks) {
        int lowest = marks.stream().mapToInt(Weighed::mark).min().orElseThrow();
        int highest = marks.stream().mapToInt(Weighed::mark).max().orElseThrow();

        assertThat(mean(marks).reaches(BigDecimal.valueOf(lowest))).isTrue();
        assertThat(mean(marks).reaches(new BigDecimal(highest + ".0000001"))).isFalse();
    }

    @Property
    void agreesWithTheSumOfEqualMarks(@ForAll("marks") List<Weighed> marks) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (Weighed one : marks) {
            for (int i = 0; i < one.weight(); i++) {
                sum = sum.add(BigDecimal.valueOf(one.mark()));
                count++;
            }
        }
        BigDecimal plain = sum.divide(BigDecimal.valueOf(count), new MathContext(40));

        assertThat(mean(marks).display())
                .isEqualTo(plain.setScale(2, RoundingMode.HALF_UP).toString().replace('.', ','));
    }

    @Property
    void reachesAThresholdExactlyWhenTheTenthsSaySo(
            @ForAll("marks") List<Weighed> marks, @ForAll @IntRange(min = 10, max = 50) int tenths) {
        WeightedMean mean = mean(marks);

        assertThat(mean.reaches(BigDecimal.valueOf(tenths, 1)))
                .isEqualTo(mean.sixths() * 10 >= 6 * tenths * mean.weight());
    }

    @Provide
    Arbitrary<List<Weighed>> marks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 10))
                .as(Weighed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static WeightedMean mean(List<Weighed> marks) {
        WeightedMean mean = WeightedMean.EMPTY;
        for (Weighed one : marks) {
            mean = mean.plus(one.mark(), one.weight());
        }
        return mean;
    }
}
