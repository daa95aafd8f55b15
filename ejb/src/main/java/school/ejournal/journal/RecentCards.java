package school.ejournal.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import school.ejournal.journal.store.PageFrame;
import school.ejournal.journal.store.PageFrames;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RecentChanges;

/**
 * The cards and frames of the pages somebody writes into, each for one caller and day. They say who may write where and until
 * when, so they are used only after the database has been asked, under the lock of the page's head, whether anything of the
 * school or of the page's columns has changed since they were read; and before anybody's substitution on the page begins or
 * ends by the clock alone.
 */
@ApplicationScoped
class RecentCards {

    /** About 10 kB each with the page's frame. */
    private static final long MOST = 10_000;

    /** Changes are looked for from the moment of reading on, and forgotten after a day. */
    private static final Duration KEPT = Duration.ofMinutes(60);

    /** @param turn when the next substitution on the page begins or ends; {@link Instant#MAX} for none */
    record Kept(PageCard card, PageFrame frame, RecentChanges.Moment read, Instant turn) {

        /** Whether card and frame are what would be read at a moment. */
        boolean holds(boolean unchanged, Instant at) {
            return unchanged && at.isBefore(turn);
        }
    }

    private record Writer(long pageId, Caller caller, LocalDate today) {}

    private final Cache<Writer, Kept> recent =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    @Inject
    private SeenPages seen;

    @Inject
    private PageFrames frames;

    @Inject
    private RecentChanges changes;

    /**
     * The page's card and frame, kept or read now; it has still to be asked whether they hold.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    Kept get(Caller caller, long pageId, LocalDate today) {
        Kept kept = recent.getIfPresent(new Writer(pageId, caller, today));
        return kept != null ? kept : renew(caller, pageId, today);
    }

    /**
     * The page's card and frame, read now. What a transaction reads that has changed something itself may yet be taken back:
     * it is not kept.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    Kept renew(Caller caller, long pageId, LocalDate today) {
        Writer writer = new Writer(pageId, caller, today);
        recent.invalidate(writer);
        RecentChanges.Since since = changes.since(null);
        PageCard page = seen.get(pageId);
        PageFrame frame = frames.read(page, caller.personId());
        Kept kept = new Kept(page, frame, since.now(), frame.nextTurn(since.at()));
        if (since.clean()) {
            recent.put(writer, kept);
        }
        return kept;
    }
}
