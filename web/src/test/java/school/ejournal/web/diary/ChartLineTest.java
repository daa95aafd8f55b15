package school.ejournal.web.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;

class ChartLineTest {

    @Test
    void beginsAtTheLeftAndEndsAtTheRight() {
        assertThat(of(2, 5, 2).points()).isEqualTo("4,28 60,4 116,28");
    }

    @Test
    void isALevelStrokeForOneMark() {
        assertThat(of(5).points()).isEqualTo("4,4 116,4");
    }

    @Test
    void keepsAOneInside() {
        assertThat(of(1).lastY()).isEqualTo("28");
    }

    @Test
    void drawsTheThresholdsOfTheSchool() {
        assertThat(of(4).levels(TermThresholds.CUSTOMARY)).containsExactly("M0 7.2H120", "M0 15.2H120", "M0 23.2H120");
    }

    private static ChartLine of(int... marks) {
        return ChartLine.of(
                Arrays.stream(marks).mapToObj(mark -> WeightedMean.of(mark, 1)).toList());
    }
}
