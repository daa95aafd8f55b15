package school.ejournal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SC-03 A request that changes something wants the session's token")
class CsrfTokenTest {

    private final CsrfToken token = new CsrfToken();

    @Test
    void knowsItself() {
        assertThat(token.matches(token.getToken())).isTrue();
    }

    @Test
    void knowsNothingElse() {
        assertThat(token.matches(null)).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(token.matches(token.getToken() + "x")).isFalse();
        assertThat(token.matches(token.getToken().substring(1))).isFalse();
        assertThat(token.matches(new CsrfToken().getToken())).isFalse();
    }

    @Test
    void isThirtyTwoBytesFitForHeaders() {
        assertThat(token.getToken()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(token.getToken())).hasSize(32);
    }

    @Test
    void isAnotherAfterTheSignIn() {
        String before = token.getToken();

        token.renew();

        assertThat(token.matches(before)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        application/json,                 true
        application/json; charset=UTF-8,  true
        Application/JSON,                 true
        none,                             false
        text/plain,                       false
        application/x-www-form-urlencoded,false
        text/plain; application/json,     false
        application/json-patch+json,      false
        """)
    void signingInWantsJson(String contentType, boolean expected) {
        assertThat(CsrfFilter.isJson(contentType)).isEqualTo(expected);
    }
}
