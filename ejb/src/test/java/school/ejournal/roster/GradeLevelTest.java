package school.ejournal.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RO-01 A school has classes of the grade levels 1 to 11")
class GradeLevelTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "01, 1", "2, 2", "9, 9", "10, 10", "11, 11"})
    void readsGradesOneToEleven(String text, int number) {
        assertThat(GradeLevel.parse(text)).isEqualTo(new GradeLevel(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "12", "99", "111", "-1", "+5", "5А", " 5", "5.0", "V", "٥", "KG"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> GradeLevel.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 12, Integer.MAX_VALUE})
    void hasNoOtherNumbers(int number) {
        assertThatThrownBy(() -> new GradeLevel(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
