package school.ejournal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TT-05 the sanitary load")
class OverloadsTest {

    private final Overloads overloads = new Overloads(List.of(
            new SanitaryLimit(1, 1, 4, 1, 21, null, "СанПиН"),
            new SanitaryLimit(2, 4, 5, 1, 23, 26, "СанПиН"),
            new SanitaryLimit(5, 5, 6, 0, 29, 32, "СанПиН")));

    @Test
    void aWeekWithinTheNormsIsClean() {
        assertThat(overloads.of(WeekFixture.week(1, 4, 4, 5, 4, 4))).isEmpty();
        assertThat(overloads.of(WeekFixture.week(5, 6, 6, 6, 6, 5))).isEmpty();
        assertThat(overloads.of(WeekFixture.week(5, 6, 5, 6, 5, 5, 5))).isEmpty();
    }

    @Test
    void onlyOneDayOfTheWeekMayBeLonger() {
        List<Overload> found = overloads.of(WeekFixture.week(1, 5, 5, 4, 4, 3));

        assertThat(found).containsExactly(new Overload("1А", 2, 5, 4, "СанПиН"));
    }

    @Test
    void aDayThatIsTwoTooLongIsNotTheLongerOne() {
        List<Overload> found = overloads.of(WeekFixture.week(1, 6, 4, 4, 4, 3));

        assertThat(found).containsExactly(new Overload("1А", 1, 6, 4, "СанПиН"));
    }

    @Test
    void aWeekIsCountedByItsDays() {
        assertThat(overloads.of(WeekFixture.week(5, 6, 6, 6, 6, 6)))
                .containsExactly(new Overload("5А", 0, 30, 29, "СанПиН"));
        assertThat(overloads.of(WeekFixture.week(5, 6, 6, 6, 6, 6, 3)))
                .containsExactly(new Overload("5А", 0, 33, 32, "СанПиН"));
    }

    @Test
    void theFirstGradeHasNoSixthDay() {
        assertThat(overloads.of(WeekFixture.week(1, 4, 4, 4, 4, 3, 1)))
                .containsExactly(new Overload("1А", 6, 1, 0, "СанПиН"));
    }

    @Test
    void partsSideBySideAreOneLesson() {
        List<SlotRow> week = new ArrayList<>(WeekFixture.week(5, 6, 6, 6, 6, 5));
        week.addAll(WeekFixture.week(5, 6));

        assertThat(overloads.of(week)).isEmpty();
    }
}
