package school.ejournal.messaging.store;

import java.time.Instant;
import school.ejournal.messaging.Rhythm;
import school.ejournal.messaging.rule.QuietHours;

/** A notice whose time may have come, and how its reader wants to be written to. */
public record Due(long noticeId, long recipientId, Rhythm rhythm, Instant notedAt, int digestHour, QuietHours quiet) {}
