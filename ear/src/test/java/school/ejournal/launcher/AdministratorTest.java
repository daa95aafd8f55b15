package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministratorTest {
    @Test
    void isTakenFromTheEnvironmentWithALoginInSmallLetters() {
        Map<String, String> named = Administrator.ask(environment(" Admin ", "long enough"));

        assertThat(named).isEqualTo(environment("admin", "long enough"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иванова", "a b", "-admin", "admin@school", "a'--"})
    void wantsALoginThatAccountsMayHave(String login) {
        assertThatThrownBy(() -> Administrator.ask(environment(login, "long enough")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("the first administrator's login wants letters a to z, digits, dots and dashes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "семьбук"})
    void wantsAPasswordOfEightCharacters(String password) {
        assertThatThrownBy(() -> Administrator.ask(environment("admin", password)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("the first administrator's password wants 8 characters or more");
    }

    private static Map<String, String> environment(String login, String password) {
        return Map.of("EJOURNAL_ADMIN_LOGIN", login, "EJOURNAL_ADMIN_PASSWORD", password);
    }
}
