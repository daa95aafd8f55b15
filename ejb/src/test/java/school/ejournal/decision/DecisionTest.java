package school.ejournal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;
import school.ejournal.shared.RefusedException;

@DisplayName("DC-01 What a school may decide")
class DecisionTest {

    @ParameterizedTest
    @CsvSource({
        "THRESHOLDS, '4,65; 3,6; 2,6', 4.65;3.6;2.6",
        "THRESHOLDS, 5;4;3, 5;4;3",
        "MINIMUM, '1: 3; 2,5: 6', 1:3;2.5:6",
        "MISSED, ' 67', 67",
        "CONTROLS, ' 8', 8",
        "ONES, true, true",
        "QUIET, 22 – 8, 22-8",
        "GRACE, 0, 0",
        "BACK, 0, 0",
        "TAKE_BACK, 0, 0",
        "TAKE_BACK, 60, 60",
        "CODES, 7, 7"
    })
    void isReadAsPeopleTypeIt(Decision what, String typed, String kept) {
        assertThat(what.read(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "THRESHOLDS, 4.6;3.6",
        "THRESHOLDS, 3.6;4.6;2.6",
        "THRESHOLDS, 5.5;4;3",
        "THRESHOLDS, 4.6;3.6;1.6",
        "THRESHOLDS, ''",
        "CONTROLS, 101",
        "MINIMUM, 2:3;1:3",
        "MINIMUM, 0:3",
        "MINIMUM, three",
        "MISSED, 101",
        "MISSED, -1",
        "ONES, perhaps",
        "QUIET, 21-24",
        "GRACE, 241",
        "BACK, 91",
        "TAKE_BACK, 61",
        "TAKE_BACK, -1",
        "CODES, 0",
        "CODES, 121"
    })
    void isRefusedWhereItMeansNothing(Decision what, String typed) {
        assertThatThrownBy(() -> what.read(typed)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void hasACustomThatCouldBeDecided(Decision what) {
        assertThat(what.read(what.custom())).isEqualTo(what.custom());
    }

    @Test
    @DisplayName("DC-02 The customs are those by which marks are reckoned")
    void hasTheCustomsOfMarks() {
        assertThat(TermThresholds.parse(Decision.THRESHOLDS.custom())).isEqualTo(TermThresholds.CUSTOMARY);
        assertThat(MinimumMarks.decided(Decision.MINIMUM.custom(), Decision.MISSED.custom()))
                .isEqualTo(MinimumMarks.decided(null, null));
    }
}
