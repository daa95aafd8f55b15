package school.ejournal.web.markup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * Pages sent of late, each kept as long as what it was drawn from: a service that gives the very same thing again says by
 * that that nothing has changed. Things are told apart as such, not by what they hold.
 */
public final class KeptAnswers {

    /** Of a municipality's server, for some thousand journal pages. */
    private static final long MOST_BYTES = 100_000_000;

    private record Kept(Object with, KeptAnswer answer) {}

    private final Cache<Object, Kept> kept = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES)
            .<Object, Kept>weigher((thing, one) -> one.answer().size())
            .build();

    /** @param with whatever else the page depends on */
    public Optional<KeptAnswer> find(Object thing, Object with) {
        return Optional.ofNullable(kept.getIfPresent(thing))
                .filter(one -> one.with().equals(with))
                .map(Kept::answer);
    }

    public void keep(Object thing, Object with, KeptAnswer answer) {
        kept.put(thing, new Kept(with, answer));
    }
}
