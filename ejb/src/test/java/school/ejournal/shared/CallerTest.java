package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller caller =
            new Caller(3, 31, 7, "Ким Е.И.", Set.of("TEACHER", "HOMEROOM"), "Asia/Kamchatka", "ru");

    @Test
    void hasTheRolesItWasMadeWithAndNoOthers() {
        assertThat(caller.is("TEACHER")).isTrue();
        assertThat(caller.is("teacher")).isFalse();
        assertThat(caller.isAnyOf("DEPUTY", "HOMEROOM")).isTrue();
        assertThat(caller.isAnyOf("DEPUTY", "DIRECTOR")).isFalse();
        assertThat(caller.isAnyOf()).isFalse();
    }

    @Test
    void keepsItsRolesWhateverBecomesOfTheirSet() {
        Set<String> roles = new HashSet<>(Set.of("TEACHER"));
        Caller teacher = caller.withRoles(roles);

        roles.add("DIRECTOR");

        assertThat(teacher.roles()).containsExactly("TEACHER");
    }

    @Test
    void isTheSameWithOtherRoles() {
        assertThat(caller.withRoles(Set.of("DEPUTY")))
                .isEqualTo(new Caller(3, 31, 7, "Ким Е.И.", Set.of("DEPUTY"), "Asia/Kamchatka", "ru"));
    }

    @Test
    void livesInTheZoneOfTheSchool() {
        assertThat(caller.zoneId()).isEqualTo(ZoneId.of("Asia/Kamchatka"));
    }
}
