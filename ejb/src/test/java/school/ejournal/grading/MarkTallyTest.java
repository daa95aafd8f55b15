package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTallyTest {

    @ParameterizedTest(name = "{0}: {1} % passed, {2} % quality, index {3}, mean {4}")
    @CsvSource(delimiter = '|', textBlock = """
        5x5 10x4 8x3 1x2 1xна     | 92,0  | 60,0  | 58,04  | 3,79
        5x5 10x4 8x3 1x2 1xна 2xосв | 92,0 | 60,0 | 58,04  | 3,79
        3x5 2xосв                 | 100,0 | 100,0 | 100,00 | 5,00
        1x4 2x3                   | 100,0 | 33,3  | 45,33  | 3,33
        1x5 1x4 1x3               | 100,0 | 66,7  | 66,67  | 4,00
        2x2 1x1                   | 0,0   | 0,0   | 13,00  | 1,67
        3xна                      | 0,0   | 0,0   | 7,00   | ''
        9xзач 1xнз                | 90,0  | ''    | ''     | ''
        1x5 1xзач                 | 100,0 | 100,0 | 100,00 | 5,00
        4xосв 1x.                 | ''    | ''    | ''     | ''
        """)
    void reckonsAsTheMethodSays(String marks, String passed, String quality, String index, String mean) {
        MarkTally tally = MarkTally.of(marks(marks));

        assertThat(tally.passRate().display(1)).isEqualTo(passed);
        assertThat(tally.qualityRate().display(1)).isEqualTo(quality);
        assertThat(tally.simonovIndex().display(2)).isEqualTo(index);
        assertThat(tally.mean().display()).isEqualTo(mean);
    }

    @Test
    void isExactBeforeItIsShown() {
        MarkTally tally = MarkTally.of(marks("1x4 2x3"));

        assertThat(tally.qualityRate()).isEqualTo(new Percentage(1, 3));
        assertThat(tally.qualityRate().reaches(new BigDecimal("33.33"))).isTrue();
        assertThat(tally.qualityRate().reaches(new BigDecimal("33.34"))).isFalse();
        assertThat(tally.simonovIndex()).isEqualTo(new Percentage(136, 300));
    }

    @Test
    void addsUpPupilsAndNotPercentages() {
        MarkTally small = MarkTally.of(marks("1x5"));
        MarkTally large = MarkTally.of(marks("9x2"));

        assertThat(small.and(large).passRate().display(1)).isEqualTo("10,0");
        assertThat(small.and(large)).isEqualTo(MarkTally.of(marks("1x5 9x2")));
        assertThat(small.and(MarkTally.EMPTY)).isEqualTo(small).hasSameHashCodeAs(small);
        assertThat(large.total()).isEqualTo(9);
        assertThat(large).hasToString("{TWO=9}");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, -1", "2, 1"})
    void refusesWhatIsNoShare(long part, long whole) {
        assertThatThrownBy(() -> new Percentage(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(new Percentage(0, 0).reaches(BigDecimal.ZERO)).isFalse();
    }

    /** Reads {@code 5x4}: five pupils with a 4. */
    private static List<MarkValue> marks(String text) {
        List<MarkValue> marks = new ArrayList<>();
        for (String part : text.split(" ")) {
            String[] countAndMark = part.split("x");
            marks.addAll(Collections.nCopies(
                    Integer.parseInt(countAndMark[0]),
                    MarkValue.find(countAndMark[1]).orElseThrow()));
        }
        return marks;
    }
}
