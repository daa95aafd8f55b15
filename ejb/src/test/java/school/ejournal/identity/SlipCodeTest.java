package school.ejournal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ID-07, ID-08 The code of a slip")
class SlipCodeTest {

    private static final int MANY = 2_000;

    @Test
    void isTenOfThirtyTwoSignsThatNobodyTakesForOneAnother() {
        Set<Integer> letters = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            String code = SlipCode.random().text();
            assertThat(code).matches("[2-9A-HJ-NP-Z]{10}");
            code.chars().forEach(letters::add);
            codes.add(code);
        }

        assertThat(letters).hasSize(32);
        assertThat(codes).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC2E-FGHK3", "abc2e-fghk3", " abc2e fghk3 ", "АВС2Е-FGНК3", "авс2е fgнк3"})
    void isTakenHoweverItIsTyped(String typed) {
        assertThat(SlipCode.typed(typed)).isEqualTo(new SlipCode("ABC2EFGHK3"));
    }

    @Test
    void fitsItsDigestAloneAndIsNotInIt() {
        SlipCode code = SlipCode.random();

        PasswordHash hash = code.hash();

        assertThat(hash.matches(code.text().toCharArray())).isTrue();
        assertThat(hash.matches(SlipCode.random().text().toCharArray())).isFalse();
        assertThat(hash.stored())
                .doesNotContain(code.text())
                .isNotEqualTo(code.hash().stored());
        assertThat(code).hasToString("SlipCode");
    }

    @Test
    void isPrintedInTwoGroups() {
        assertThat(new SlipCode("ABC2EFGHK3").grouped()).isEqualTo("ABC2E-FGHK3");
    }
}
