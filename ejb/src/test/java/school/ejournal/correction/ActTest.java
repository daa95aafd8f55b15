package school.ejournal.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.RefusedException;

@DisplayName("CR-05 An act")
class ActTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-05");

    @Test
    void hasNumberAndDate() {
        assertThat(Act.of(" 17-б ", DAY)).isEqualTo(new Act("17-б", DAY));
    }

    @Test
    void isNoneWhereNothingIsNamed() {
        assertThat(Act.of(null, null)).isNull();
        assertThat(Act.of(" ", null)).isNull();
    }

    @Test
    void isNotNamedByHalves() {
        assertThatThrownBy(() -> Act.of("17", null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Act.of("", DAY)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Act.of("1".repeat(41), DAY)).isInstanceOf(RefusedException.class);
    }
}
