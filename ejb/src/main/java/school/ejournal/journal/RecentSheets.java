package school.ejournal.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.journal.store.JournalSheets;

/**
 * The sheets read last, each for one person. The head of a page's chain is the digest of all that was ever entered on it,
 * so two readings with the same head have the same cells: those, two thirds of what a page is read for, need not be
 * fetched again. Nothing has to be told to forget: who may see the page, its head, its lessons and pupils are read each
 * time, and any difference among them makes another sheet.
 */
@ApplicationScoped
class RecentSheets {

    /** About 220 bytes each: 110 MB. A school of a thousand pupils has 115,000 in a term. */
    private static final long MOST_CELLS = 500_000;

    /** A lesson and the break after it: what nobody looks at need not lie in the memory. */
    private static final Duration KEPT = Duration.ofMinutes(60);

    /** All that a sheet is made of besides its cells, as it was read; the cells are those of the card's head. */
    record Read(PageCard page, List<LessonColumn> lessons, List<JournalSheets.Member> members, LocalDate today) {}

    private record Reader(long pageId, long personId) {}

    private record Made(Read from, JournalSheet sheet) {}

    private final Cache<Reader, Made> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .<Reader, Made>weigher((reader, made) ->
                    made.sheet().cells().size() + made.sheet().lessons().size())
            .expireAfterAccess(KEPT)
            .build();

    /** The sheet that was made for the person of exactly this. */
    Optional<JournalSheet> find(long personId, Read read) {
        Made made = recent.getIfPresent(new Reader(read.page().id(), personId));
        return made != null && made.from().equals(read) ? Optional.of(made.sheet()) : Optional.empty();
    }

    /** @param sheet with the cells of the head in the card that was read, of no other */
    void keep(long personId, Read read, JournalSheet sheet) {
        recent.put(new Reader(read.page().id(), personId), new Made(read, sheet));
    }
}
