package school.ejournal.messaging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.messaging.Rhythm;

@DisplayName("MS-05, MS-06 When a letter is due")
class MailTimesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final MailTimes times = times(QuietHours.NONE, 18);

    @ParameterizedTest(name = "noted {1}, now {2}, {0}: due {3}")
    @CsvSource({
        "AT_ONCE, 2026-11-24T10:00, 2026-11-24T10:00, 2026-11-24T10:00",
        "AT_ONCE, 2026-11-24T10:00, 2026-11-24T10:05, 2026-11-24T10:05",
        "AT_ONCE, 2026-11-24T22:10, 2026-11-24T22:10, 2026-11-25T07:00",
        "AT_ONCE, 2026-11-24T20:59, 2026-11-24T21:01, 2026-11-25T07:00",
        "AT_ONCE, 2026-11-24T22:10, 2026-11-25T07:00, 2026-11-25T07:00",
        "DIGEST,  2026-11-24T10:00, 2026-11-24T10:00, 2026-11-24T18:00",
        "DIGEST,  2026-11-24T10:00, 2026-11-24T18:00, 2026-11-24T18:00",
        "DIGEST,  2026-11-24T18:00, 2026-11-24T18:00, 2026-11-24T18:00",
        "DIGEST,  2026-11-24T18:01, 2026-11-24T18:01, 2026-11-25T18:00",
        "DIGEST,  2026-11-24T10:00, 2026-11-25T09:00, 2026-11-25T09:00"
    })
    void isAtOnceOrAtTheHourOfTheDigestAndNeverInTheNight(Rhythm rhythm, String noted, String now, String due) {
        assertThat(times.due(rhythm, at(noted), at(now))).isEqualTo(at(due));
    }

    @Test
    void aDigestWhoseHourIsQuietLeavesInTheMorning() {
        MailTimes late = times(QuietHours.NONE, 22);

        Instant due = late.due(Rhythm.DIGEST, at("2026-11-24T10:00"), at("2026-11-24T10:00"));

        assertThat(due).isEqualTo(at("2026-11-25T07:00"));
        assertThat(late.due(Rhythm.DIGEST, at("2026-11-24T10:00"), due)).isEqualTo(due);
    }

    @Test
    void thePersonsQuietHoursAreAddedToTheSchools() {
        MailTimes narrowed = times(new QuietHours(7, 9), 18);

        assertThat(narrowed.awake(at("2026-11-24T22:00"))).isEqualTo(at("2026-11-25T09:00"));
        assertThat(narrowed.awake(at("2026-11-25T08:00"))).isEqualTo(at("2026-11-25T09:00"));
        assertThat(narrowed.awake(at("2026-11-25T10:00"))).isEqualTo(at("2026-11-25T10:00"));
    }

    @Test
    void quietAroundTheClockStillComesToAnEnd() {
        MailTimes never = times(new QuietHours(7, 21), 18);

        assertThat(never.awake(at("2026-11-24T10:00"))).isAfter(at("2026-11-24T10:00"));
    }

    private static MailTimes times(QuietHours own, int digestHour) {
        return new MailTimes(ZONE, QuietHours.CUSTOMARY, own, digestHour);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE).toInstant();
    }
}
