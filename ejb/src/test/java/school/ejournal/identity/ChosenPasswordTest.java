package school.ejournal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.shared.RefusedException;

@DisplayName("ID-07 A password of one's own")
class ChosenPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Облако4", "aaaaaaaa", "12345678", "QWERTYUIOP", "йцукенгш", "ivanova1234!"})
    void isNotOneThatAnybodyWouldTry(String typed) {
        assertThatThrownBy(() -> ChosenPassword.of("ivanova1234", typed)).isInstanceOf(RefusedException.class);
    }

    @Test
    void isAnythingElseOfEightSigns() {
        assertThat(ChosenPassword.of("ivanova1234", "кот и пёс").hash().matches("кот и пёс".toCharArray()))
                .isTrue();
    }
}
