package school.ejournal.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CU-09 The share of control works")
class ControlShareTest {

    @ParameterizedTest(name = "{0} of {1} hours: {2} per cent, too much: {3}")
    @CsvSource({"17, 170, 10.0, false", "17.5, 170, 10.3, true", "0, 0, 0.0, false", "6.81, 68, 10.0, true"})
    void isToldExactly(BigDecimal control, BigDecimal all, String percent, boolean tooMuch) {
        ControlShare share = new ControlShare(control, all, ControlShare.CUSTOMARY);

        assertThat(share.percent()).hasToString(percent);
        assertThat(share.isTooMuch()).isEqualTo(tooMuch);
    }
}
