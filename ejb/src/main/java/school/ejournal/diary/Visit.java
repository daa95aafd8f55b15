package school.ejournal.diary;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's look at a diary, and since when things are new to her. Pages opened one after another are one visit: what
 * was new when it began stays new until it ends, half an hour after the last page. Immutable.
 *
 * @param since what changed after this moment is new; null at the first visit, when nothing is called new
 * @param at when she looks
 */
public record Visit(@Nullable Instant since, Instant at) {

    static final Duration PAUSE = Duration.ofMinutes(30);

    /** The first visit there is. */
    static Visit first(Instant at) {
        return new Visit(null, at);
    }

    /**
     * The visit of a later moment, after what is kept of the one before.
     *
     * @param since since when things were new then
     * @param seenAt when she last looked
     */
    static Visit after(Instant since, Instant seenAt, Instant at) {
        return new Visit(at.isAfter(seenAt.plus(PAUSE)) ? seenAt : since, at);
    }

    /** Whether an entry is new to her. */
    public boolean isNew(DiaryEntry entry) {
        return since != null && entry.changedAfter(since);
    }

    /** Whether a mark is new to her. */
    public boolean isNew(GivenMark mark) {
        return since != null && mark.givenAt().isAfter(since);
    }

    /** Whether homework is new to her. */
    public boolean isNew(HomeworkItem item) {
        return since != null && item.changedAt() != null && item.changedAt().isAfter(since);
    }
}
