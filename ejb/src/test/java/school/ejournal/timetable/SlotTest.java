package school.ejournal.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "7, 1", "1, 12", "7, 12", "3, 5"})
    void standsOnADayOfTheWeekAndAtALessonOfTheDay(int weekday, int number) {
        assertThat(new Slot(7, weekday, number, null))
                .extracting(Slot::weekday, Slot::number)
                .containsExactly(weekday, number);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "8, 1", "-1, 1", "1, 0", "1, 13", "1, -5"})
    void standsNowhereElse(int weekday, int number) {
        assertThatThrownBy(() -> new Slot(7, weekday, number, "12")).isInstanceOf(IllegalArgumentException.class);
    }
}
