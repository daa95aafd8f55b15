package school.ejournal.diary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.shared.RecentChanges;

/**
 * The weeks of diaries read last, for all who may read them: what the journal says of a pupil does not depend on who asks.
 * Nothing has to be told to forget: a week is given again only if the database knows of no change since on any page that
 * the pupil stands on in its term. Who may read it, visits and signatures are asked for each time.
 */
@ApplicationScoped
class RecentWeeks {

    /** Of lessons and marks, about 200 bytes each: 60 MB. */
    private static final long MOST_LINES = 300_000;

    /** Families look after school and again in the evening, at another hour each. */
    private static final Duration KEPT = Duration.ofMinutes(60);

    record Week(long studentId, LocalDate monday) {}

    /** What the journal says. */
    record Parts(List<DiaryEntry> entries, List<SubjectStanding> standings, WeekFrame frame) {

        Parts {
            entries = List.copyOf(entries);
            standings = List.copyOf(standings);
        }
    }

    /** @param pages on which the pupil stands in the term and the week */
    record Kept(Parts parts, RecentChanges.Moment read, long[] pages) {

        Kept readAgain(RecentChanges.Moment now) {
            return new Kept(parts, now, pages);
        }
    }

    private final Cache<Week, Kept> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_LINES)
            .<Week, Kept>weigher((week, kept) -> 1
                    + kept.parts().entries().size()
                    + kept.parts().standings().stream()
                            .mapToInt(one -> one.given().size())
                            .sum())
            .expireAfterAccess(KEPT)
            .build();

    Optional<Kept> find(Week week) {
        return Optional.ofNullable(recent.getIfPresent(week));
    }

    /** @param kept read after its moment, by a transaction that had changed nothing */
    void keep(Week week, Kept kept) {
        recent.put(week, kept);
    }
}
