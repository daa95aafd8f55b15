package school.ejournal.web.markup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages sent of late, each kept as long as what it was drawn from: a service that gives the very same thing again says by
 * that that nothing has changed. Things are told apart as such, not by what they hold.
 */
public final class KeptAnswers {

    /** Of a municipality's server, for some thousand journal pages. */
    private static final long MOST_BYTES = 100_000_000;

    private static final Kept NOTHING = new Kept(Map.of());

    /** Both parents of a child read the same week. */
    private static final int MOST_READERS = 4;

    /** Answers by what else they depend on; none yet for who asked once. */
    private record Kept(Map<Object, Optional<KeptAnswer>> answers) {

        Kept and(Object with, Optional<KeptAnswer> answer) {
            Map<Object, Optional<KeptAnswer>> all =
                    answers.size() < MOST_READERS ? new HashMap<>(answers) : new HashMap<>();
            all.put(with, answer);
            return new Kept(Map.copyOf(all));
        }

        int size() {
            return 1
                    + answers.values().stream()
                            .mapToInt(one -> one.map(KeptAnswer::size).orElse(0))
                            .sum();
        }
    }

    private final Cache<Object, Kept> kept = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES)
            .<Object, Kept>weigher((thing, one) -> one.size())
            .build();

    /** @param with whatever else the page depends on */
    public Optional<KeptAnswer> find(Object thing, Object with) {
        return of(thing).answers().getOrDefault(with, Optional.empty());
    }

    /**
     * Whether the page was asked for before, of the same thing. To compress one that changes with each reading, as it does
     * while marks are typed, takes longer than to draw it.
     */
    public boolean isAskedAgain(Object thing, Object with) {
        Kept before = of(thing);
        if (before.answers().containsKey(with)) {
            return true;
        }
        kept.put(thing, before.and(with, Optional.empty()));
        return false;
    }

    public void keep(Object thing, Object with, KeptAnswer answer) {
        kept.put(thing, of(thing).and(with, Optional.of(answer)));
    }

    private Kept of(Object thing) {
        Kept found = kept.getIfPresent(thing);
        return found == null ? NOTHING : found;
    }
}
