package school.ejournal.web.api;

import jakarta.json.Json;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** Parameters of addresses, read strictly. */
final class Parameters {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Parameters() {}

    /** A moment of our times, with its offset. */
    static Instant moment(String name, String text) {
        try {
            Instant moment = Instant.parse(text);
            if (!moment.isBefore(FIRST) && moment.isBefore(LAST)) {
                return moment;
            }
        } catch (DateTimeParseException none) {
            throw refused(name);
        }
        throw refused(name);
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
        return new RequestRefused(ProblemKind.BAD_REQUEST, "parameter." + name).with("field", Json.createValue(name));
    }
}
