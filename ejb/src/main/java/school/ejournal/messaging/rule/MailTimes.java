package school.ejournal.messaging.rule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import school.ejournal.messaging.Rhythm;

/**
 * When letters to one person may leave (MS-05, MS-06).
 *
 * @param zone of the school
 * @param school the school's quiet hours
 * @param own the person's own
 * @param digestHour the full hour of the daily letter
 */
public record MailTimes(ZoneId zone, QuietHours school, QuietHours own, int digestHour) {

    /** Every turn leaves one of the two spans of quiet hours; where they fill the day together, no turn helps. */
    private static final int TURNS = 3;

    /**
     * When a letter about something is due, never before now.
     *
     * @param noted when it was noted
     */
    public Instant due(Rhythm rhythm, Instant noted, Instant now) {
        Instant wanted = rhythm == Rhythm.DIGEST ? nextDigest(noted) : noted;
        return awake(wanted.isBefore(now) ? now : wanted);
    }

    /** The first moment from this one on that is in nobody's quiet hours. */
    public Instant awake(Instant from) {
        ZonedDateTime moment = from.atZone(zone);
        for (int turn = 0; turn < TURNS; turn++) {
            if (school.contains(moment)) {
                moment = school.endAfter(moment);
            } else if (own.contains(moment)) {
                moment = own.endAfter(moment);
            }
        }
        return moment.toInstant();
    }

    private Instant nextDigest(Instant noted) {
        ZonedDateTime moment = noted.atZone(zone);
        ZonedDateTime hour = moment.with(LocalTime.of(digestHour, 0));
        return (hour.isBefore(moment) ? hour.plusDays(1) : hour).toInstant();
    }
}
