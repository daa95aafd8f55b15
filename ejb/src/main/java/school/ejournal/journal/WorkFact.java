package school.ejournal.journal;

import java.time.Instant;

/**
 * A work of the past as it is brought in.
 *
 * @param column the lesson itself for its own work, else a fresh column of {@link JournalHistory#newColumns}
 * @param typeId the kind of work
 */
public record WorkFact(long column, long lessonId, long typeId, String title, long authorId, Instant at) {}
