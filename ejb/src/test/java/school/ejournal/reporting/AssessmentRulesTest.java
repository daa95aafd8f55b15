package school.ejournal.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.reporting.AssessmentWarning.EDGE;
import static school.ejournal.reporting.AssessmentWarning.INTERVAL;
import static school.ejournal.reporting.AssessmentWarning.ONE_A_DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RP-07 The calendar of assessments warns")
class AssessmentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final AssessmentEdges edges =
            new AssessmentEdges().add(5, DAY, 1, 6).add(6, DAY, 1, 6);

    private static Assessment work(long classId, long groupId, String subject, LocalDate day, int number) {
        return new Assessment(classId, groupId, subject, null, day, number, "КР", false, List.of());
    }

    private static Assessment named(String title, long classId, long groupId, LocalDate day) {
        return new Assessment(classId, groupId, "Алгебра", null, day, 3, title, false, List.of());
    }

    private List<List<AssessmentWarning>> warnings(Assessment... works) {
        return AssessmentRules.checked(List.of(works), edges).stream()
                .map(Assessment::warnings)
                .toList();
    }

    @ParameterizedTest(name = "{0} days after another one: {1}")
    @CsvSource({"1, true", "17, true", "18, false", "40, false"})
    void ofTwoInASubjectWithinTwoAndAHalfWeeks(int days, boolean warned) {
        Assessment first = work(5, 50, "Алгебра", DAY, 3);

        assertThat(warnings(first, work(5, 50, "Алгебра", DAY.plusDays(days), 3)))
                .containsExactly(List.of(), warned ? List.of(INTERVAL) : List.of());
    }

    @Test
    void ofTwoInAClassOnOneDay() {
        assertThat(warnings(work(5, 50, "Алгебра", DAY, 3), work(5, 51, "Физика", DAY, 4)))
                .containsExactly(List.of(ONE_A_DAY), List.of(ONE_A_DAY));
    }

    @Test
    void ofTheFirstAndTheLastLesson() {
        assertThat(warnings(work(5, 50, "Алгебра", DAY, 1))).containsExactly(List.of(EDGE));
        assertThat(warnings(work(5, 50, "Алгебра", DAY, 6))).containsExactly(List.of(EDGE));
    }

    @Test
    void notOfPartsOfAClassThatWriteTogetherNorOfParallelClasses() {
        assertThat(warnings(
                        work(5, 50, "Английский язык", DAY, 3),
                        work(5, 51, "Английский язык", DAY, 3),
                        work(6, 60, "Английский язык", DAY, 4)))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void ofAnotherWorkInTheSubjectInAPartOrAParallelClass() {
        Assessment first = named("Дроби", 5, 50, DAY);

        assertThat(warnings(first, named("Степени", 5, 51, DAY.plusDays(17))))
                .containsExactly(List.of(), List.of(INTERVAL));
        assertThat(warnings(first, named("Степени", 6, 60, DAY.plusDays(17))))
                .containsExactly(List.of(), List.of(INTERVAL));
        assertThat(warnings(first, named("Степени", 6, 60, DAY.plusDays(18))))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void notOfOneWorkThatPartsAndParallelClassesWriteOnOtherDays() {
        assertThat(warnings(
                        named("Дроби", 5, 50, DAY),
                        named("дроби ", 5, 51, DAY.plusDays(1)),
                        named("Дроби", 6, 60, DAY.plusDays(2))))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }
}
