package school.ejournal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {
    private static final LocalDate SINCE = LocalDate.parse("2026-09-01");
    private static final PasswordHash PASSWORD = new PasswordHash("pbkdf2-sha512$1$c2FsdA==$AA==");

    @ParameterizedTest
    @ValueSource(strings = {"teacher1", "homeroom5a", "a", "0", "ivanova.a-p_2"})
    void takesLoginsOfSmallLettersDigitsAndDots(String login) {
        assertThat(account(login, Set.of(Role.TEACHER)).login()).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Teacher1", "учитель", ".ivanov", "-a", "a b", "a\n", "a@b", "a'--", "<b>"})
    void refusesOtherLogins(String login) {
        assertThatThrownBy(() -> account(login, Set.of(Role.TEACHER))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void takesLoginsUpToSixtyFourCharacters(int length) {
        assertThat(account("a".repeat(length), Set.of()).login()).hasSize(length);
        assertThatThrownBy(() -> account("a".repeat(65), Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @FieldSource("school.ejournal.identity.Role#GRANTABLE")
    void takesEveryRoleOfTheRegulation(String role) {
        assertThat(account("a", Set.of(role)).roles()).containsExactly(role);
    }

    static Set<Set<String>> ungrantable() {
        return Set.of(
                Set.of(Role.SYSTEM), Set.of(Role.TEACHER, Role.SYSTEM), Set.of("teacher"), Set.of("ADMIN"), Set.of(""));
    }

    @ParameterizedTest
    @MethodSource("ungrantable")
    void neverGrantsTheSystemsRoleNorAnUnknownOne(Set<String> roles) {
        assertThatThrownBy(() -> account("a", roles)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NewAccount account(String login, Set<String> roles) {
        return new NewAccount(1, login, "Ким Е.И.", roles, SINCE, PASSWORD);
    }
}
