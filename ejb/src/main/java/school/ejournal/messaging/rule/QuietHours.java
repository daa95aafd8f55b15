package school.ejournal.messaging.rule;

import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hours of the day in which no letter leaves: from one full hour until before another, over midnight too. Two equal
 * hours are none.
 */
public record QuietHours(int from, int until) {

    public static final QuietHours NONE = new QuietHours(0, 0);

    /** What holds where a school decided nothing. */
    public static final QuietHours CUSTOMARY = new QuietHours(21, 7);

    private static final Pattern FORM = Pattern.compile("([01]?\\d|2[0-3])-([01]?\\d|2[0-3])");

    public QuietHours {
        if (from < 0 || from > 23 || until < 0 || until > 23) {
            throw new IllegalArgumentException("not hours of a day: " + from + ", " + until);
        }
    }

    /** The school's setting, {@code 21-7}; what is customary where it says nothing understood. */
    public static QuietHours decided(@Nullable String setting) {
        Matcher matcher = FORM.matcher(setting == null ? "" : setting.strip());
        return matcher.matches()
                ? new QuietHours(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : CUSTOMARY;
    }

    public boolean contains(ZonedDateTime moment) {
        int hour = moment.getHour();
        return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
    }

    /** The first moment after those that contain this one. */
    ZonedDateTime endAfter(ZonedDateTime moment) {
        ZonedDateTime end = moment.toLocalDate().atTime(until, 0).atZone(moment.getZone());
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
