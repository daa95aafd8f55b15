package school.ejournal.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.shared.RefusedException;

class FreshClassTest {

    private static final GradeLevel FIFTH = new GradeLevel(5);

    @Test
    void isCalledByItsGradeAndLetter() {
        assertThat(new FreshClass(FIFTH, " а ", "quarter").name()).isEqualTo("5А");
        assertThat(new FreshClass(FIFTH, "ФМ-2", "quarter").name()).isEqualTo("5ФМ-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "-А", "А#1", "АБВГДЕЖЗИКЛ"})
    void refusesWhatIsNoLetter(String letter) {
        assertThatThrownBy(() -> new FreshClass(FIFTH, letter, "quarter"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("roster.badLetter");
    }
}
