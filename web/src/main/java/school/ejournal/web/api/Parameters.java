package school.ejournal.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Days;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** Parameters of addresses, read strictly. */
final class Parameters {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final int MOST_DAYS = 120;
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Parameters() {}

    /** A moment of our times, with its offset. */
    static Instant moment(String name, String text) {
        return findMoment(text).orElseThrow(() -> refused(name));
    }

    /** The moment written so; nothing for what is none, or none of our times. */
    static Optional<Instant> findMoment(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(moment -> !moment.isBefore(FIRST) && moment.isBefore(LAST));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The id of something. */
    static long id(String name, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw refused(name);
        }
        return Long.parseLong(text);
    }

    /** A day by ISO 8601. */
    static LocalDate day(String name, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException none) {
            throw refused(name);
        }
    }

    /** Some days in a row, not too many to be read at once. */
    static Days days(@Nullable String from, @Nullable String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw refused("to");
        }
        return new Days(first, last);
    }

    static IsoWeek week(String name, String text) {
        return IsoWeek.parse(text).orElseThrow(() -> refused(name));
    }

    private static RequestRefused refused(String name) {
        return new RequestRefused(ProblemKind.BAD_REQUEST, "parameter." + name).with("field", SchoolJson.value(name));
    }
}
