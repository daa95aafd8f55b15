package school.ejournal.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.web.problem.RequestRefused;

class ParametersTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 2026-11-16",
        "2026-W01, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2025-W01, 2024-12-30",
        "2020-W53, 2020-12-28"
    })
    void readsWeeksAndWritesThemBack(String text, LocalDate monday) {
        assertThat(Parameters.week("week", text).monday()).isEqualTo(monday);
        assertThat(IsoWeek.of(monday.plusDays(6))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-47",
                "2026-W",
                "2026-W7",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-w47",
                "2026W47",
                "0000-W01",
                "-2026-W47",
                "2026-W47-1",
                " 2026-W47",
                "2026-W47\n",
                "２０２６-W47"
            })
    void refusesWhatIsNoWeek(String text) {
        assertThatThrownBy(() -> Parameters.week("week", text)).isInstanceOf(RequestRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01T12:00:00Z, 2026-09-01T12:00:00Z", "2026-09-01T12:00:00.5+03:00, 2026-09-01T09:00:00.500Z"})
    void readsMoments(String text, Instant moment) {
        assertThat(Parameters.moment("asOf", text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-09-01",
                "2026-09-01T12:00:00",
                "2026-13-01T12:00:00Z",
                "1788264000",
                "+1000000000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "2026-09-01T12:00:00 03:00"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThatThrownBy(() -> Parameters.moment("asOf", text)).isInstanceOf(RequestRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "9999999999999999999", "0x10", "٣"})
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> Parameters.id("student", text)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void readsIds() {
        assertThat(Parameters.id("student", "104")).isEqualTo(104);
    }
}
