package school.ejournal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ID-09 Nobody takes the way in from whoever stands above her")
class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECTOR, COORDINATOR, true",
        "DIRECTOR, DIRECTOR, false",
        "COORDINATOR, DIRECTOR, false",
        "COORDINATOR, DEPUTY, false",
        "DEPUTY, COORDINATOR, false",
        "DEPUTY, HOMEROOM, true",
        "MUNICIPALITY, DIRECTOR, true",
        "TEACHER, GUARDIAN, true",
        "SOCIAL, HOMEROOM, false",
        "GUARDIAN, STUDENT, false"
    })
    void standsOnItsStep(String some, String other, boolean above) {
        assertThat(Role.standAbove(Set.of(some), Set.of(other))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"TEACHER, true", "COORDINATOR, true", "DIRECTOR, false"})
    void countsByTheHighestOfSeveral(String reset, boolean above) {
        assertThat(Role.standAbove(Set.of(Role.GUARDIAN, Role.DIRECTOR), Set.of(Role.GUARDIAN, reset)))
                .isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"STUDENT, false", "TEACHER, true"})
    void isTheLowestWithoutAny(String some, boolean above) {
        assertThat(Role.standAbove(Set.of(some), Set.of())).isEqualTo(above);
        assertThat(Role.standAbove(Set.of(), Set.of(some))).isFalse();
    }
}
