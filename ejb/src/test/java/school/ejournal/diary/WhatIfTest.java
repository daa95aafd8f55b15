package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;

class WhatIfTest {

    private static final WeightedMean NOW = WeightedMean.of(11, 3);

    @ParameterizedTest
    @CsvSource({
        "5, 1, '4,00'",
        "'5, 5, 3', 1, '4,00'",
        "555, 1, '4,33'",
        "5 5 5 5 5 5 5, 1, '4,60'",
        "2, 5, '2,63'",
        "' 4;4 ', 3, '3,89'"
    })
    void addsTheMarksToThoseThereAre(String marks, int weight, String mean) {
        assertThat(WhatIf.of(NOW, marks, weight))
                .hasValueSatisfying(what -> assertThat(what.mean().display()).isEqualTo(mean));
    }

    @Test
    void comparesUnrounded() {
        WhatIf six = WhatIf.of(NOW, "555555", 1).orElseThrow();
        WhatIf seven = WhatIf.of(NOW, "5555555", 1).orElseThrow();

        assertThat(six.proposed(TermThresholds.CUSTOMARY)).contains(MarkValue.FOUR);
        assertThat(seven.proposed(TermThresholds.CUSTOMARY)).contains(MarkValue.FIVE);
    }

    @Test
    void needsNoMarksToBeginWith() {
        assertThat(WhatIf.of(WeightedMean.EMPTY, "4", 2))
                .hasValueSatisfying(what -> assertThat(what.mean().display()).isEqualTo("4,00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "6", "1", "0", "5 н", "<script>", "пять"})
    void answersNothingToWhatIsNoMark(String text) {
        assertThat(WhatIf.of(NOW, text, 1)).isEmpty();
    }

    @Test
    void answersNothingToAnEndlessList() {
        assertThat(WhatIf.of(NOW, "5".repeat(WhatIf.MOST), 1)).isPresent();
        assertThat(WhatIf.of(NOW, "5".repeat(WhatIf.MOST + 1), 1)).isEmpty();
    }
}
