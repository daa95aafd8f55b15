package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumMarksTest {

    @ParameterizedTest(name = "{0} hours a week, {1}: {2}")
    @DisplayName("MN-04 A term wants a least number of marks by the weekly hours")
    @CsvSource({
        "1, quarter, 3",
        "2, quarter, 3",
        "2.5, quarter, 3",
        "3, quarter, 5",
        "3.5, quarter, 5",
        "4, quarter, 7",
        "6, quarter, 7",
        "0.5, quarter, 3",
        "0, quarter, 0",
        ", quarter, 0",
        "1, semester, 6",
        "3, semester, 9",
        "4, semester, 12",
        "0, semester, 0",
        "3, trimester, 5",
        "3, module, 5"
    })
    void isTheCustomWhereTheSchoolDecidedNothing(@Nullable BigDecimal hours, String scheme, int marks) {
        assertThat(MinimumMarks.decided(null, null).inTerm(hours, scheme)).isEqualTo(new MinimumMarks(marks, 50));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "2.99, 2", "3, 10"})
    void isWhatTheSchoolDecided(BigDecimal hours, int marks) {
        assertThat(MinimumMarks.decided("1:2;3:10", "67").inTerm(hours, "quarter"))
                .isEqualTo(new MinimumMarks(marks, 67));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("MN-04 It is warned of from three weeks before the end")
    @CsvSource({"2026-10-03, false", "2026-10-04, true", "2026-10-25, true", "2026-11-01, true"})
    void isDueThreeWeeksBeforeTheEnd(LocalDate today, boolean due) {
        assertThat(MinimumMarks.isDue(today, LocalDate.parse("2026-10-25"))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} marks, {1} of {2} lessons missed: {3}")
    @DisplayName("MN-05 Not attested is proposed where marks are too few and too many lessons were missed")
    @CsvSource({
        "2, 6, 10, true",
        "2, 5, 10, false",
        "3, 9, 10, false",
        "0, 10, 10, true",
        "0, 0, 0, false",
        "0, 51, 101, true",
        "0, 50, 101, false"
    })
    void proposesNotAttested(int given, int missed, int held, boolean proposed) {
        assertThat(new MinimumMarks(3, 50).propose(given, missed, held).isPresent())
                .isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 50", "3, -1", "3, 101"})
    void refusesWhatIsNoMinimum(int marks, int percent) {
        assertThatThrownBy(() -> new MinimumMarks(marks, percent)).isInstanceOf(IllegalArgumentException.class);
    }
}
