package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolClockTest {
    private static final String PROPERTY = "ejournal.clock";

    @AfterEach
    void forgetTheRehearsal() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void runsAsTheMachinesClockDoes() {
        assertThat(new SchoolClock().clock().instant())
                .isCloseTo(Clock.systemUTC().instant(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void startsAtTheRehearsedMomentAndRuns() throws InterruptedException {
        System.setProperty(PROPERTY, "2026-10-05T20:59:00Z");
        Clock clock = new SchoolClock().clock();

        Instant first = clock.instant();
        Thread.sleep(5);

        assertThat(first).isCloseTo(Instant.parse("2026-10-05T20:59:00Z"), within(5, ChronoUnit.SECONDS));
        assertThat(clock.instant()).isAfter(first);
    }

    @ParameterizedTest(name = "21:30 in London is {1} in {0}")
    @CsvSource({
        "Europe/Kaliningrad, 2026-10-05",
        "Europe/Moscow, 2026-10-06",
        "Asia/Kamchatka, 2026-10-06",
        "UTC, 2026-10-05"
    })
    void hasTheDateOfTheSchoolsOwnZone(String zone, LocalDate date) {
        System.setProperty(PROPERTY, "2026-10-05T21:30:00Z");
        SchoolClock clock = new SchoolClock();
        Caller caller = new Caller(1, 1, 7, "", Set.of(), zone, "ru");

        assertThat(clock.today(ZoneId.of(zone))).isEqualTo(date);
        assertThat(SchoolScope.<LocalDate>as(caller, clock::today)).isEqualTo(date);
    }

    @Test
    void refusesARehearsalAtNoMoment() {
        System.setProperty(PROPERTY, "tomorrow");

        assertThatThrownBy(SchoolClock::new).isInstanceOf(DateTimeParseException.class);
    }
}
