package school.ejournal.attendance;

import java.time.Instant;

/** A reason of the past as it is brought in: who set it, and when. */
public record ReasonFact(long studentId, Days days, Presence presence, long authorId, Instant at) {}
