package school.ejournal.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import school.ejournal.shared.Caller;
import school.ejournal.shared.RecentChanges;

/**
 * The sheets read last, each for one caller, with the moment at which each was read. Nothing has to be told to forget: a
 * sheet is given again only if the database knows of no change since, on its day, and before anybody's substitution on
 * the page begins or ends by the clock alone.
 */
@ApplicationScoped
class RecentSheets {

    /** About 220 bytes each: 110 MB. A school of a thousand pupils has 115,000 in a term. */
    private static final long MOST_CELLS = 500_000;

    /** A lesson and the break after it: what nobody looks at need not lie in the memory. */
    private static final Duration KEPT = Duration.ofMinutes(60);

    /** Changes are looked for from the moment of reading on, so it is moved along now and then. */
    private static final Duration RENEWED = Duration.ofMinutes(1);

    /**
     * A sheet as it was read.
     *
     * @param at the moment by the clock
     * @param today the day it was reckoned for
     * @param turn when the next substitution on the page begins or ends; {@link Instant#MAX} for none
     */
    record Kept(JournalSheet sheet, RecentChanges.Moment read, Instant at, LocalDate today, Instant turn) {

        /** Whether the sheet is what would be read now. */
        boolean holds(RecentChanges.Since since, LocalDate day) {
            return since.unchanged() && today.equals(day) && since.at().isBefore(turn);
        }

        boolean isOld(RecentChanges.Since since) {
            return at.plus(RENEWED).isBefore(since.at());
        }

        /** The same, found unchanged just now. */
        Kept readAgain(RecentChanges.Since since) {
            return new Kept(sheet, since.now(), since.at(), today, turn);
        }
    }

    private record Reader(long pageId, Caller caller) {}

    private final Cache<Reader, Kept> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .<Reader, Kept>weigher((reader, kept) ->
                    kept.sheet().cells().size() + kept.sheet().lessons().size())
            .expireAfterAccess(KEPT)
            .build();

    Optional<Kept> find(Caller caller, long pageId) {
        return Optional.ofNullable(recent.getIfPresent(new Reader(pageId, caller)));
    }

    /** @param kept read after its moment, by a transaction that had changed nothing */
    void keep(Caller caller, long pageId, Kept kept) {
        recent.put(new Reader(pageId, caller), kept);
    }
}
