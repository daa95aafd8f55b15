package school.ejournal.journal;

import java.time.Instant;
import school.ejournal.lesson.CellKey;

/** An entry of the past as it is brought in: who wrote which text into which cell, and when. */
public record CellFact(CellKey cell, String text, long authorId, Instant at) {}
