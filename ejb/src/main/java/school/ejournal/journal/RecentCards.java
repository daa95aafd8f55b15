package school.ejournal.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import school.ejournal.journal.store.PageFacts;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RecentChanges;

/**
 * The cards of the pages somebody writes into, each for one caller and day. A card says who may write and until when, so it
 * is used only after the database has been asked, under the lock of the page's head, whether anything of the school has
 * changed since it was read; and before anybody's substitution on the page begins or ends by the clock alone.
 */
@ApplicationScoped
class RecentCards {

    /** About 2 kB each. */
    private static final long MOST = 20_000;

    /** Changes are looked for from the moment of reading on, and forgotten after a day. */
    private static final Duration KEPT = Duration.ofMinutes(60);

    /** @param turn when the next substitution on the page begins or ends; {@link Instant#MAX} for none */
    record Kept(PageCard card, RecentChanges.Moment read, Instant turn) {

        /** Whether the card is what would be read at a moment. */
        boolean holds(boolean unchanged, Instant at) {
            return unchanged && at.isBefore(turn);
        }
    }

    private record Writer(long pageId, Caller caller, LocalDate today) {}

    private final Cache<Writer, Kept> recent =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    @Inject
    private PageFacts pages;

    @Inject
    private RecentChanges changes;

    /**
     * The page's card, kept or read now; it has still to be asked whether it holds.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    Kept get(Caller caller, long pageId, LocalDate today) {
        Kept kept = recent.getIfPresent(new Writer(pageId, caller, today));
        return kept != null ? kept : read(caller, pageId, today);
    }

    /**
     * The page's card, read now because the one that was kept does not hold.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    PageCard renew(Caller caller, long pageId, LocalDate today) {
        recent.invalidate(new Writer(pageId, caller, today));
        return PageAccess.seen(
                caller, pages.find(pageId, caller.personId(), today).orElseThrow(NotFoundException::new));
    }

    /** What a transaction reads that has changed something itself may yet be taken back: it is not kept. */
    private Kept read(Caller caller, long pageId, LocalDate today) {
        RecentChanges.Since since = changes.since(null);
        Kept kept = new Kept(renew(caller, pageId, today), since.now(), pages.nextTurn(pageId));
        if (since.clean()) {
            recent.put(new Writer(pageId, caller, today), kept);
        }
        return kept;
    }
}
