package school.ejournal.reporting;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What every printed form says beside its content.
 *
 * @param school the school's full name
 * @param asOf the moment the content is as of
 * @param zone the school's time zone
 */
public record PrintHeading(String school, Instant asOf, ZoneId zone) {}
