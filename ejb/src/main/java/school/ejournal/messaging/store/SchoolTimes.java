package school.ejournal.messaging.store;

import java.time.Duration;
import java.time.ZoneId;
import school.ejournal.messaging.rule.QuietHours;

/** What the school decided about the times of telling. */
public record SchoolTimes(ZoneId zone, QuietHours quiet, Duration grace) {}
