package school.ejournal.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A week as ISO 8601 numbers it: 2026-W47.
 *
 * @param monday its first day
 */
record IsoWeek(LocalDate monday) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}-W[0-9]{2}");

    /** The week that holds a day. */
    static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.minusDays(day.getDayOfWeek().getValue() - 1L));
    }

    /** The week written so; nothing for what is no week, also for week 53 of a year that has none. */
    static Optional<IsoWeek> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
