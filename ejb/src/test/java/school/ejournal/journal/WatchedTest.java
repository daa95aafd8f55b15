package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.Caller;

class WatchedTest {

    private static final Instant NOON = Instant.parse("2026-11-25T09:00:00Z");

    private final List<Long> heard = new ArrayList<>();
    private final Watched watched = new Watched(7, Caller.system(1), new Listener(), NOON);

    @Test
    void theViewerHearsWhereThePageIsAndOnlyWhenItMoves() {
        watched.tell(5, NOON);
        watched.tell(5, NOON.plusMillis(300));
        watched.tell(6, NOON.plusMillis(600));

        assertThat(heard).containsExactly(5L, 6L);
    }

    @Test
    void aPageThatStandsStillIsToldAgainSoThatABrokenLineIsNoticed() {
        watched.tell(5, NOON);
        watched.tell(5, NOON.plus(Watched.SILENCE).plusMillis(1));

        assertThat(heard).containsExactly(5L, 5L);
    }

    @Test
    void anOlderLookIsNeverToldAfterALaterOne() {
        watched.tell(6, NOON);
        watched.tell(5, NOON.plus(Watched.SILENCE).plusMillis(1));

        assertThat(heard).containsExactly(6L, 6L);
    }

    @Test
    void rightsAreTakenForGrantedForAWhileOnly() {
        Instant later = NOON.plus(Watched.TRUST).plusMillis(1);
        watched.tell(5, NOON);

        assertThat(watched.isDue(5, NOON.plusSeconds(2))).isFalse();
        assertThat(watched.isDue(5, later)).isTrue();
        watched.checked(later);
        assertThat(watched.isDue(5, later.plusSeconds(2))).isFalse();
    }

    @Test
    void rightsAreAskedForBeforeNewsUnlessThatWasJustNow() {
        watched.tell(5, NOON);

        assertThat(watched.isDue(6, NOON.plus(Watched.TRUST_WITH_NEWS))).isFalse();
        assertThat(watched.isDue(6, NOON.plus(Watched.TRUST_WITH_NEWS).plusMillis(1)))
                .isTrue();
    }

    private final class Listener implements PageViewer {

        @Override
        public void moved(long seq) {
            heard.add(seq);
        }

        @Override
        public void end() {
            heard.clear();
        }

        @Override
        public boolean hasLeft() {
            return false;
        }
    }
}
