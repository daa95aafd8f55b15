package school.ejournal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SC-03 A request is refused when it says that another site sent it")
class RequestOriginTest {

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}, Host {2}: foreign {3}")
    @CsvSource(nullValues = "-", textBlock = """
        -,           -,                          school.example,      false
        same-origin, https://school.example,     school.example,      false
        none,        -,                          school.example,      false
        -,           http://127.0.0.1:8080,      127.0.0.1:8080,      false
        -,           https://School.Example,     school.example,      false
        cross-site,  https://school.example,     school.example,      true
        same-site,   -,                          school.example,      true
        nonsense,    -,                          school.example,      true
        -,           https://elsewhere.example,  school.example,      true
        -,           https://school.example:81,  school.example,      true
        -,           https://school.example.org, school.example,      true
        -,           https://a@school.example,   school.example,      true
        -,           null,                       school.example,      true
        -,           '',                         school.example,      true
        -,           https://school.example,     -,                   true
        same-origin, https://elsewhere.example,  school.example,      true
        """)
    void isTold(String fetchSite, String origin, String host, boolean foreign) {
        assertThat(RequestOrigin.isForeign(fetchSite, origin, host)).isEqualTo(foreign);
    }
}
