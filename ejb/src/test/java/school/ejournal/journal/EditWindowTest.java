package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static school.ejournal.journal.PageFixture.TODAY;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JR-11 The edit window")
class EditWindowTest {
    @Test
    void isOfFourteenDaysWhereTheSchoolDecidedNothing() {
        assertThat(EditWindow.decided(null).days()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-10-05", "1, 2026-10-04", "14, 2026-09-21", "30, 2026-09-05"})
    void countsItsLastDayInFull(String decided, LocalDate first) {
        assertThat(EditWindow.decided(decided).opensFrom(TODAY)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "367", "two weeks", ""})
    void refusesNonsense(String decided) {
        assertThatIllegalArgumentException().isThrownBy(() -> EditWindow.decided(decided));
    }

    @Test
    void isNeverNarrowedByAnExtension() {
        Random chance = new Random(20261005);
        for (int i = 0; i < 2000; i++) {
            EditWindow window = new EditWindow(chance.nextInt(60));
            LocalDate extended = chance.nextInt(5) == 0 ? null : TODAY.minusDays(chance.nextInt(120) - 20L);
            LocalDate lesson = TODAY.minusDays(chance.nextInt(120));

            boolean open = !lesson.isBefore(window.opensFrom(TODAY, extended));

            boolean byWindow = !lesson.isBefore(window.opensFrom(TODAY));
            boolean byExtension = extended != null && !lesson.isBefore(extended);
            assertThat(open).as("%s, %s, %s", window, extended, lesson).isEqualTo(byWindow || byExtension);
        }
    }
}
