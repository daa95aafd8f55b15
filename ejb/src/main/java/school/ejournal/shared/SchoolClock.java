package school.ejournal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one source of time. Runs as the machine's clock does; the system property {@code ejournal.clock} (an ISO instant)
 * starts it at another moment, for rehearsals of a day that is not today.
 */
@ApplicationScoped
public class SchoolClock {

    private final Clock clock = startedAt(System.getProperty("ejournal.clock", ""));

    @Produces
    public Clock clock() {
        return clock;
    }

    /** The date it is now in a zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The date it is now at the caller's school. */
    public LocalDate today() {
        return today(SchoolScope.caller().zoneId());
    }

    private static Clock startedAt(String moment) {
        Clock machine = Clock.systemUTC();
        return moment.isBlank()
                ? machine
                : Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(moment)));
    }
}
