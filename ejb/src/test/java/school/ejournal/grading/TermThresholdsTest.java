package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermThresholdsTest {
    @ParameterizedTest(name = "{0}/{1}: {2} by custom")
    @CsvSource({
        "5, 1, FIVE",
        "46, 10, FIVE",
        "4599, 1000, FOUR",
        "36, 10, FOUR",
        "3599, 1000, THREE",
        "26, 10, THREE",
        "2599, 1000, TWO",
        "2, 1, TWO",
        "1, 1, TWO"
    })
    void proposesByCustomWhereTheSchoolDecidedNothing(long sum, long weight, MarkValue proposed) {
        TermThresholds thresholds = TermThresholds.decided(null);

        assertThat(thresholds.propose(WeightedMean.of(sum, weight))).contains(proposed);
    }

    @ParameterizedTest(name = "{0}/{1}: {2} by the local act")
    @CsvSource({"9, 2, FIVE", "449, 100, FOUR", "7, 2, FOUR", "5, 2, THREE", "249, 100, TWO"})
    void proposesByTheLocalActOfTheSchool(long sum, long weight, MarkValue proposed) {
        TermThresholds thresholds = TermThresholds.decided("4.5;3.5;2.5");

        assertThat(thresholds.propose(WeightedMean.of(sum, weight))).contains(proposed);
    }

    @Test
    void proposesByTheUnroundedMean() {
        WeightedMean shownAsFourSixty = WeightedMean.of(1149, 250);

        assertThat(shownAsFourSixty.display()).isEqualTo("4,60");
        assertThat(TermThresholds.CUSTOMARY.propose(shownAsFourSixty)).contains(MarkValue.FOUR);
    }

    @Test
    void proposesNothingWhileThereIsNoMark() {
        assertThat(TermThresholds.CUSTOMARY.propose(WeightedMean.EMPTY)).isEmpty();
    }

    @Test
    void customIsFourSixThreeSixTwoSix() {
        assertThat(TermThresholds.CUSTOMARY)
                .isEqualTo(new TermThresholds(new BigDecimal("4.6"), new BigDecimal("3.6"), new BigDecimal("2.6")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4.6",
                "4.6;3.6",
                "4.6;3.6;2.6;1.6",
                "2.6;3.6;4.6",
                "4.6;4.6;2.6",
                "4.6;2.6;2.6",
                "a;b;c",
                "4,6;3,6;2,6"
            })
    void refusesThresholdsThatDoNotFallOrAreNotThree(String setting) {
        assertThatThrownBy(() -> TermThresholds.decided(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
