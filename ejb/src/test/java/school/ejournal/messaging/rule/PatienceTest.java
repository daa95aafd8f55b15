package school.ejournal.messaging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void doublesUpToAnHour() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(Patience::after).map(Duration::toMinutes))
                .containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void lastsForThreeDays() {
        Duration tried = IntStream.iterate(1, attempt -> !Patience.isOver(attempt), attempt -> attempt + 1)
                .mapToObj(Patience::after)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(tried).isBetween(Duration.ofDays(2), Duration.ofDays(4));
    }
}
