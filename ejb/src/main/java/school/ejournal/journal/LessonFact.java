package school.ejournal.journal;

import java.time.Instant;

/** A lesson's note of the past as it is brought in. */
public record LessonFact(long lessonId, String topic, String homework, long authorId, Instant at) {}
