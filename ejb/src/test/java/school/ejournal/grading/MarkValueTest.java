package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkValueTest {
    @ParameterizedTest
    @CsvSource({
        "1, ONE",
        "2, TWO",
        "3, THREE",
        "4, FOUR",
        "5, FIVE",
        "зач, PASS",
        "ЗАЧ, PASS",
        "нз, FAIL",
        "незач, FAIL",
        "Незач, FAIL",
        "н/а, NOT_ATTESTED",
        "Н/А, NOT_ATTESTED",
        "на, NOT_ATTESTED",
        "осв, EXEMPT",
        "., OWED"
    })
    void findsAMarkByItsTextInAnyCase(String text, MarkValue value) {
        assertThat(MarkValue.find(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "6", "-5", "5-", "5+", "55", "10", "a", "н", "pass", "зaч", "٥", "５", "null"})
    void findsNothingInAnythingElse(String text) {
        assertThat(MarkValue.find(text)).isEmpty();
    }

    /** Stored codes are for ever: a change of this table needs a migration. */
    @ParameterizedTest
    @CsvSource({
        "ONE, 1, true, false",
        "TWO, 2, true, false",
        "THREE, 3, true, false",
        "FOUR, 4, true, false",
        "FIVE, 5, true, false",
        "PASS, 11, false, true",
        "FAIL, 12, false, true",
        "NOT_ATTESTED, 21, false, false",
        "EXEMPT, 22, false, false",
        "OWED, 23, false, false"
    })
    void keepsItsCodeAndItsKind(MarkValue value, int code, boolean numeric, boolean passOrFail) {
        assertThat(value.code()).isEqualTo(code);
        assertThat(MarkValue.ofCode(code)).isEqualTo(value);
        assertThat(value.isNumeric()).isEqualTo(numeric);
        assertThat(value.isPassOrFail()).isEqualTo(passOrFail);
    }

    @ParameterizedTest
    @EnumSource(MarkValue.class)
    void isFoundByItsCanonicalText(MarkValue value) {
        assertThat(MarkValue.find(value.text())).contains(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, 10, 13, 20, 24, Integer.MAX_VALUE})
    void refusesCodesThatWereNeverGivenOut(int code) {
        assertThatThrownBy(() -> MarkValue.ofCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void markingIsKnownByItsStoredWord(Marking marking) {
        assertThat(Marking.of(marking.stored())).isEqualTo(marking);
    }

    @Test
    void refusesAnUnknownMarking() {
        assertThatThrownBy(() -> Marking.of("SCALE")).isInstanceOf(IllegalArgumentException.class);
    }
}
