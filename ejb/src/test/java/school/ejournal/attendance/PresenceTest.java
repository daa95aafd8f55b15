package school.ejournal.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.shared.Objection;

class PresenceTest {
    /** Stored codes are for ever: a change of this table needs a migration. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        PRESENT, 0, '', false
        ABSENT, 1, н, true
        EXCUSED, 2, у, true
        ILL, 3, б, true
        UNEXCUSED, 4, нп, true
        LATE, 5, о, false
        """)
    void keepsItsCodeItsLetterAndWhetherTheLessonIsMissed(Presence presence, int code, String letter, boolean missed) {
        assertThat(presence.code()).isEqualTo(code);
        assertThat(Presence.ofCode(code)).isEqualTo(presence);
        assertThat(presence.letter()).isEqualTo(letter);
        assertThat(presence.isAbsence()).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({
        "н, ABSENT",
        "Н, ABSENT",
        "у, EXCUSED",
        "уп, EXCUSED",
        "б, ILL",
        "Б, ILL",
        "нп, UNEXCUSED",
        "НП, UNEXCUSED",
        "о, LATE",
        "оп, LATE",
        "Оп, LATE"
    })
    void findsAPresenceByItsLetterInAnyCase(String letter, Presence presence) {
        assertThat(Presence.find(letter)).contains(presence);
    }

    /** The Latin letters that look like Cyrillic ones are other letters. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "н ", "нн", "x", "H", "h", "y", "o", "O", "5", "н/а", "п"})
    void findsNothingInAnythingElse(String letter) {
        assertThat(Presence.find(letter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 100})
    void refusesCodesThatWereNeverGivenOut(int code) {
        assertThatThrownBy(() -> Presence.ofCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Presence.class, mode = EnumSource.Mode.EXCLUDE, names = "PRESENT")
    @DisplayName("AT-01 Absence and lateness stand in the lesson's own column only")
    void absenceAndLatenessBelongToLessons(Presence presence) {
        assertThat(AttendanceRules.objectionsTo(presence, true)).isEqualTo(List.of(Objection.invalid("AT-01")));
        assertThat(AttendanceRules.objectionsTo(presence, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsObjectedToTheUsual(boolean termColumn) {
        assertThat(AttendanceRules.objectionsTo(Presence.PRESENT, termColumn)).isEmpty();
    }
}
