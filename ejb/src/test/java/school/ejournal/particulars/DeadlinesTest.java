package school.ejournal.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.particulars.rule.ConfirmationTime;
import school.ejournal.particulars.rule.NoticeTime;

class DeadlinesTest {

    private static final LocalDate YEAR_STARTS = LocalDate.of(2026, 9, 1);
    private static final LocalDate YEAR_ENDS = LocalDate.of(2027, 5, 31);

    @Nested
    @DisplayName("PD-02 Data are confirmed by the end of 5 September")
    class Confirming {

        private final ConfirmationTime time = ConfirmationTime.of(YEAR_STARTS, YEAR_ENDS, ConfirmationTime.CUSTOM);

        @ParameterizedTest
        @CsvSource({
            "2026-08-31, EARLY",
            "2026-09-01, DUE",
            "2026-09-05, DUE",
            "2026-09-06, OVERDUE",
            "2027-05-31, OVERDUE"
        })
        void whoWasThereFromTheStart(LocalDate today, ConfirmationState expected) {
            assertThat(time.state(YEAR_STARTS, today)).isEqualTo(expected);
        }

        @ParameterizedTest
        @DisplayName("PD-03 Who came later has three days")
        @CsvSource({
            "2026-09-02, 2026-09-05",
            "2026-09-03, 2026-09-06",
            "2026-09-05, 2026-09-08",
            "2026-11-17, 2026-11-20",
            "2026-12-30, 2027-01-02"
        })
        void whoCameLaterHasThreeDays(LocalDate came, LocalDate due) {
            assertThat(time.due(came)).isEqualTo(due);
            assertThat(time.state(came, due)).isEqualTo(ConfirmationState.DUE);
            assertThat(time.state(came, due.plusDays(1))).isEqualTo(ConfirmationState.OVERDUE);
        }

        @Test
        void theSchoolSetsAnotherDay() {
            ConfirmationTime own = ConfirmationTime.of(YEAR_STARTS, YEAR_ENDS, "09-10");

            assertThat(own.due()).isEqualTo(LocalDate.of(2026, 9, 10));
            assertThat(own.state(YEAR_STARTS, LocalDate.of(2026, 9, 5))).isEqualTo(ConfirmationState.EARLY);
            assertThat(own.state(YEAR_STARTS, LocalDate.of(2026, 9, 6))).isEqualTo(ConfirmationState.DUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "05.09", "13-45", "soon"})
        void aSettingThatIsNoDayIsTheCustom(String setting) {
            assertThat(ConfirmationTime.of(YEAR_STARTS, YEAR_ENDS, setting).due())
                    .isEqualTo(LocalDate.of(2026, 9, 5));
        }

        @Test
        void aYearThatDoesNotHoldTheDayHasAsManyFromItsStart() {
            LocalDate start = LocalDate.of(2026, 10, 5);

            assertThat(ConfirmationTime.of(start, LocalDate.of(2027, 6, 30), "09-05")
                            .due())
                    .isEqualTo(LocalDate.of(2026, 10, 9));
        }

        @Test
        void aYearThatBeginsEarlierHasTheDayWithinIt() {
            assertThat(ConfirmationTime.of(LocalDate.of(2026, 7, 13), LocalDate.of(2027, 4, 30), "09-05")
                            .due())
                    .isEqualTo(LocalDate.of(2026, 9, 5));
        }
    }

    @Nested
    @DisplayName("PD-06 A notice is entered by the end of the third day after")
    class Noticing {

        private final NoticeTime time = NoticeTime.of(NoticeTime.CUSTOM);

        @ParameterizedTest
        @CsvSource({
            "2026-11-20, 2026-11-20, false",
            "2026-11-20, 2026-11-23, false",
            "2026-11-20, 2026-11-24, true",
            "2026-12-30, 2027-01-02, false",
            "2026-12-30, 2027-01-03, true"
        })
        void isOverdueFromTheFourthDay(LocalDate received, LocalDate today, boolean overdue) {
            assertThat(time.isOverdue(received, today)).isEqualTo(overdue);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "5, 5", "60, 60", "61, 3", "'', 3", "-1, 3", "many, 3"})
        void theSchoolSetsTheDays(String setting, int days) {
            assertThat(NoticeTime.of(setting).days()).isEqualTo(days);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-25, true", "2026-11-26, false", "2025-11-25, true", "2025-11-24, false"})
        void isReceivedNeitherInTheFutureNorLongAgo(LocalDate received, boolean plausible) {
            assertThat(NoticeTime.isPlausible(received, LocalDate.of(2026, 11, 25)))
                    .isEqualTo(plausible);
        }
    }
}
