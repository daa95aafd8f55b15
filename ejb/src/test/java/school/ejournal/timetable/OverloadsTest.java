package school.ejournal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.timetable.Overload.Kind;

@DisplayName("TT-05 the sanitary load")
class OverloadsTest {

    private final Overloads overloads = new Overloads(List.of(
            new SanitaryLimit(1, 1, 4, 1, 21, null, null, "СанПиН"),
            new SanitaryLimit(2, 4, 5, 1, 23, 26, null, "СанПиН"),
            new SanitaryLimit(5, 5, 6, 0, 29, 32, null, "СанПиН")));

    @Test
    void aWeekWithinTheNormsIsClean() {
        assertThat(overloads.of(WeekFixture.week(1, 4, 4, 5, 4, 4))).isEmpty();
        assertThat(overloads.of(WeekFixture.week(5, 6, 6, 6, 6, 5))).isEmpty();
        assertThat(overloads.of(WeekFixture.week(5, 6, 5, 6, 5, 5, 5))).isEmpty();
    }

    @Test
    void onlyOneDayOfTheWeekMayBeLonger() {
        List<Overload> found = overloads.of(WeekFixture.week(1, 5, 5, 4, 4, 3));

        assertThat(found).containsExactly(new Overload("1А", Kind.DAY, 2, 5, 4, "СанПиН"));
    }

    @Test
    void aDayThatIsTwoTooLongIsNotTheLongerOne() {
        List<Overload> found = overloads.of(WeekFixture.week(1, 6, 4, 4, 4, 3));

        assertThat(found).containsExactly(new Overload("1А", Kind.DAY, 1, 6, 4, "СанПиН"));
    }

    @ParameterizedTest(name = "grade {0}, {1} lessons on Wednesday, the last of them {2}: {3}")
    @CsvSource({
        "1, 5, Физическая культура, ''",
        "1, 5, Адаптивная физическая культура, ''",
        "1, 5, Физкультура, ''",
        "1, 5, ФИЗ-РА, ''",
        "1, 5, Физика, LONGER 3: 5 of 4",
        "1, 5, Математика, LONGER 3: 5 of 4",
        "1, 6, Математика, DAY 3: 6 of 4",
        "2, 6, Физическая культура, ''",
        "2, 6, Музыка, LONGER 3: 6 of 5"
    })
    void theLongerDayHasPhysicalEducation(int grade, int wednesday, String subject, String told) {
        List<SlotRow> week = WeekFixture.week(grade, 4, 4, wednesday, 4, 3).stream()
                .map(slot -> slot.weekday() != 3 || slot.number() < wednesday ? slot : WeekFixture.in(subject, slot))
                .toList();

        assertThat(told(overloads.of(week))).isEqualTo(told);
    }

    @Test
    void aDayWithoutItIsNotTheLongerOneOfTheWeek() {
        List<SlotRow> week = WeekFixture.week(1, 5, 4, 5, 4, 3).stream()
                .map(slot -> slot.weekday() == 1 ? WeekFixture.in("Музыка", slot) : slot)
                .toList();

        assertThat(told(overloads.of(week))).isEqualTo("LONGER 1: 5 of 4");
    }

    private static String told(List<Overload> overloads) {
        return overloads.stream()
                .map(over -> over.kind() + " " + over.weekday() + ": " + over.found() + " of " + over.allowed())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aWeekIsCountedByItsDays() {
        assertThat(overloads.of(WeekFixture.week(5, 6, 6, 6, 6, 6)))
                .containsExactly(new Overload("5А", Kind.WEEK, 0, 30, 29, "СанПиН"));
        assertThat(overloads.of(WeekFixture.week(5, 6, 6, 6, 6, 6, 3)))
                .containsExactly(new Overload("5А", Kind.WEEK, 0, 33, 32, "СанПиН"));
    }

    @Test
    void theFirstGradeHasNoSixthDay() {
        assertThat(overloads.of(WeekFixture.week(1, 4, 4, 4, 4, 3, 1)))
                .containsExactly(new Overload("1А", Kind.DAY, 6, 1, 0, "СанПиН"));
    }

    @Test
    void partsSideBySideAreOneLesson() {
        List<SlotRow> week = new ArrayList<>(WeekFixture.week(5, 6, 6, 6, 6, 5));
        week.addAll(WeekFixture.week(5, 6));

        assertThat(overloads.of(week)).isEmpty();
    }

    /** September and October, November and December, January to May: lessons of each day, minutes, what is too much. */
    @ParameterizedTest(name = "up to {0} a day of {1} min, one longer day: {2}; {3} of {4} min: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            3, 35, 0, 3 3 3 3 3, 35, ''
            3, 35, 0, 3 3 4 3 3, 35, DAY 3: 4 of 3
            3, 35, 0, 3 3 3 3 3, 40, LESSON 0: 40 of 35
            3, 35, 0, 4 3 3 3 3, 45, LESSON 0: 45 of 35; DAY 1: 4 of 3
            3, 35, 0, 3 3 3 3 3, -, ''
            4, 35, 0, 4 4 4 4 4, 35, ''
            4, 35, 0, 4 4 4 4 5, 35, DAY 5: 5 of 4
            4, 35, 0, 4 4 4 4 4, 36, LESSON 0: 36 of 35
            4, 40, 1, 4 4 5 4 4, 40, ''
            4, 40, 1, 4 5 4 5 3, 40, DAY 4: 5 of 4
            4, 40, 1, 4 4 6 4 3, 40, DAY 3: 6 of 4
            4, 40, 1, 4 4 5 4 4, 45, LESSON 0: 45 of 40
            4, 40, 1, 4 4 4 4 4 1, 40, DAY 6: 1 of 0
            """)
    void theFirstGradeComesToItsLoadBySteps(
            int aDay, int longest, int longerDays, String week, Integer minutes, String told) {
        int[] lessons =
                Arrays.stream(week.split(" ")).mapToInt(Integer::parseInt).toArray();
        SanitaryLimit step = new SanitaryLimit(1, 1, aDay, longerDays, 21, null, longest, "СП");

        List<SlotRow> slots = WeekFixture.week(1, lessons).stream()
                .map(slot -> minutes == null ? slot : lasting(minutes, slot))
                .toList();

        assertThat(told(new Overloads(List.of(step)).of(slots))).isEqualTo(told);
    }

    private static SlotRow lasting(int minutes, SlotRow slot) {
        LocalTime starts = LocalTime.of(8, 0).plusHours(slot.number());
        return WeekFixture.at(starts.toString(), starts.plusMinutes(minutes).toString(), slot);
    }
}
