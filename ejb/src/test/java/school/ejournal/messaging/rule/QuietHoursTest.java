package school.ejournal.messaging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MS-06 The hours in which no letter leaves")
class QuietHoursTest {

    @ParameterizedTest(name = "{0}-{1}: {2} is quiet: {3}")
    @CsvSource({
        "21, 7,  20:59, false",
        "21, 7,  21:00, true",
        "21, 7,  23:59, true",
        "21, 7,  00:00, true",
        "21, 7,  06:59, true",
        "21, 7,  07:00, false",
        "13, 15, 12:59, false",
        "13, 15, 13:00, true",
        "13, 15, 14:59, true",
        "13, 15, 15:00, false",
        "0,  0,  00:00, false",
        "9,  9,  09:00, false"
    })
    void areFromTheFirstUntilBeforeTheLast(int from, int until, String time, boolean quiet) {
        assertThat(new QuietHours(from, until).contains(at("2026-11-24T" + time)))
                .isEqualTo(quiet);
    }

    @ParameterizedTest(name = "{0} in 21-7 ends {1}")
    @CsvSource({"2026-11-24T21:00, 2026-11-25T07:00", "2026-11-25T03:30, 2026-11-25T07:00"})
    void endInTheMorning(String moment, String end) {
        assertThat(QuietHours.CUSTOMARY.endAfter(at(moment))).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}-{2}")
    @CsvSource({"22-8, 22, 8", "'0-0', 0, 0", "'', 21, 7", "25-3, 21, 7", "nonsense, 21, 7"})
    void areTheSchoolsDecisionOrWhatIsCustomary(String setting, int from, int until) {
        assertThat(QuietHours.decided(setting)).isEqualTo(new QuietHours(from, until));
    }

    @Test
    void areHoursOfADay() {
        assertThat(QuietHours.decided(null)).isEqualTo(QuietHours.CUSTOMARY);
        assertThatThrownBy(() -> new QuietHours(21, 24)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Yekaterinburg"));
    }
}
