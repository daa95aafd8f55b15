package school.ejournal.web.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** Parameters of addresses, read strictly. */
final class Parameters {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
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

    static IsoWeek week(String name, String text) {
        return IsoWeek.parse(text).orElseThrow(() -> refused(name));
    }

    private static RequestRefused refused(String name) {
        return new RequestRefused(ProblemKind.BAD_REQUEST, "parameter." + name).with("field", SchoolJson.value(name));
    }
}
