package school.ejournal.lesson;

import java.time.Instant;

/** The presence at a lesson was recorded. */
public record Attended(long lessonId, long authorId, Instant at) {}
