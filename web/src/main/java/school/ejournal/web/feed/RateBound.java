package school.ejournal.web.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How often one and the same may be asked for within a minute of the first asking. */
final class RateBound {

    private static final int MOST_REMEMBERED = 50_000;

    private final int most;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RateBound(int most) {
        this.most = most;
    }

    /** Counts an asking; answers whether it is one too many. */
    boolean isExceeded(String what) {
        AtomicInteger count = counts.get(what, key -> new AtomicInteger());
        return count != null && count.incrementAndGet() > most;
    }
}
