package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.diary.DiaryFixture.mark;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.diary.MeanTrend.Direction;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.WeightedMean;
import school.ejournal.lesson.RetakePolicy;

class MeanTrendTest {

    @Test
    void keepsTheMeanAfterEachMark() {
        assertThat(of("4 5 3").points()).extracting(WeightedMean::display).containsExactly("4,00", "4,50", "4,00");
    }

    @Test
    void weighsTheMarks() {
        MeanTrend trend = MeanTrend.of(
                Arrays.asList(mark(0, MarkValue.FIVE, 3), mark(1, MarkValue.FIVE, 1), mark(2, MarkValue.FOUR, 5)));

        assertThat(trend.points()).last().extracting(WeightedMean::display).isEqualTo("4,44");
    }

    @Test
    void passesOverWhatIsNoNumber() {
        MeanTrend trend = MeanTrend.of(Arrays.asList(mark(0, MarkValue.OWED, 1), mark(1, MarkValue.FOUR, 1)));

        assertThat(trend.points()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REPLACE, '5,00 4,50'", "MEAN, '5,00 4,00'", "BOTH, '5,00 3,67'"})
    void countsARetakeAsItsKindOfWorkSays(RetakePolicy policy, String points) {
        MeanTrend trend = MeanTrend.of(List.of(
                mark(0, MarkValue.FIVE, 1), mark(1, Mark.of(MarkValue.TWO).retaken(MarkValue.FOUR), 1, policy)));

        assertThat(trend.points()).extracting(WeightedMean::display).containsExactly(points.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', STEADY",
        "2 5 5, STEADY",
        "3 4 4 5, RISING",
        "5 4 4 3, FALLING",
        "4 4 4 4 4 4, STEADY",
        // 4 becomes 4 1/10: just enough; 4 1/11 is not
        "4 4 4 4 4 4 4 4 4 5, RISING",
        "4 4 4 4 4 4 4 4 4 4 5, STEADY"
    })
    void tellsWhereTheLastThreeMarksMovedIt(String marks, Direction direction) {
        assertThat(of(marks).direction()).isEqualTo(direction);
    }

    private static MeanTrend of(String marks) {
        return MeanTrend.of(Arrays.stream(marks.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> mark(0, MarkValue.find(text).orElseThrow(), 1))
                .toList());
    }
}
