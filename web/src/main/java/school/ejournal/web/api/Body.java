package school.ejournal.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** A JSON object that a stranger sent, read strictly: each member is what it has to be, or the request is refused (AP-01). */
final class Body {

    /** The most bytes a body may have. */
    static final int LARGEST = 1 << 20;

    private static final int LONGEST_NUMBER = 20;

    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final JsonObject json;
    private final String list;
    private final int index;

    private Body(JsonObject json, String list, int index) {
        this.json = json;
        this.list = list;
        this.index = index;
    }

    /**
     * The body of a request.
     *
     * @throws RequestRefused if it is too large, or no JSON object in UTF-8
     */
    static Body read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new RequestRefused(ProblemKind.TOO_LARGE);
        }
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RequestRefused(ProblemKind.TOO_LARGE);
        }
        return parse(bytes);
    }

    static Body parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Body(object(text), "", -1);
        } catch (CharacterCodingException malformed) {
            throw new RequestRefused(ProblemKind.INVALID_BODY, "body.json");
        }
    }

    /** The parser says by all kinds of exceptions that a text is malformed, nested too deeply or has endless numbers. */
    private static JsonObject object(String text) {
        try (JsonParser parser = SchoolJson.parser(text)) {
            parser.next();
            JsonObject object = parser.getObject();
            if (!parser.hasNext()) {
                return object;
            }
        } catch (RuntimeException malformed) {
            throw new RequestRefused(ProblemKind.INVALID_BODY, "body.json");
        }
        throw new RequestRefused(ProblemKind.INVALID_BODY, "body.json");
    }

    /** A text, perhaps empty. */
    String text(String name) {
        if (!(value(name) instanceof JsonString text)) {
            throw refused("body.text", name);
        }
        String string = text.getString();
        if (string.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
            throw refused("body.characters", name);
        }
        return string;
    }

    /** The id of something. */
    long id(String name) {
        return number(name, 1, Long.MAX_VALUE, "body.id");
    }

    @Nullable
    Long findId(String name) {
        return isGiven(name) ? id(name) : null;
    }

    boolean isTrue(String name) {
        JsonValue value = value(name);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw refused("body.truth", name);
        }
        return value == JsonValue.TRUE;
    }

    /** The ids of a list. */
    List<Long> ids(String name) {
        if (!(value(name) instanceof JsonArray array)) {
            throw refused("body.list", name);
        }
        List<Long> ids = new ArrayList<>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonNumber number && number.isIntegral())) {
                throw refused("body.id", name);
            }
            ids.add(number.longValue());
        }
        return ids;
    }

    /** The version of something, 0 for what was never there. */
    int version(String name) {
        return (int) number(name, 0, Integer.MAX_VALUE, "body.version");
    }

    UUID uuid(String name) {
        if (value(name) instanceof JsonString text
                && UUID_FORM.matcher(text.getString()).matches()) {
            return UUID.fromString(text.getString());
        }
        throw refused("body.uuid", name);
    }

    @Nullable
    UUID findUuid(String name) {
        return isGiven(name) ? uuid(name) : null;
    }

    @Nullable
    String findText(String name) {
        return isGiven(name) ? text(name) : null;
    }

    /** A day by ISO 8601; null where none is given. */
    @Nullable
    LocalDate findDate(String name) {
        return isGiven(name) ? date(name) : null;
    }

    /** A day by ISO 8601. */
    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException none) {
            throw refused("body.date", name);
        }
    }

    /** A day that is not before another one. */
    LocalDate dateFrom(String name, LocalDate first) {
        LocalDate date = date(name);
        if (date.isBefore(first)) {
            throw refused("body.date", name);
        }
        return date;
    }

    /** One of some words. */
    String word(String name, Set<String> words) {
        String word = text(name);
        if (!words.contains(word)) {
            throw refused("body.value", name);
        }
        return word;
    }

    /** A moment of our times, with its offset. */
    Instant moment(String name) {
        return Parameters.findMoment(text(name)).orElseThrow(() -> refused("body.moment", name));
    }

    /** The objects of a list. */
    List<Body> objects(String name) {
        if (!(value(name) instanceof JsonArray array)) {
            throw refused("body.list", name);
        }
        List<Body> bodies = new ArrayList<>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonObject object)) {
                throw new Body(json, name, bodies.size()).refused("body.object", "");
            }
            bodies.add(new Body(object, name, bodies.size()));
        }
        return bodies;
    }

    /** A day, or nothing for an empty text. */
    @Nullable
    LocalDate findDay(String name) {
        String text = isGiven(name) ? text(name) : "";
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw refused("body.day", name);
        }
    }

    /** The texts of a list; none where it is left out. */
    List<String> findTexts(String name) {
        if (!isGiven(name)) {
            return List.of();
        } else if (!(value(name) instanceof JsonArray array)) {
            throw refused("body.list", name);
        } else {
            List<String> texts = new ArrayList<>();
            for (JsonValue value : array) {
                texts.add(new Body(SchoolJson.object().add(name, value).build(), "", -1).text(name));
            }
            return texts;
        }
    }

    /** A number with its decimals; another where it is left out. */
    BigDecimal decimal(String name, BigDecimal otherwise) {
        if (!isGiven(name)) {
            return otherwise;
        } else if (value(name) instanceof JsonNumber number && number.toString().length() <= LONGEST_NUMBER) {
            return number.bigDecimalValue();
        }
        throw refused("body.number", name);
    }

    boolean has(String name) {
        return isGiven(name);
    }

    private long number(String name, long least, long most, String key) {
        if (value(name) instanceof JsonNumber number && number.isIntegral()) {
            try {
                long exact = number.longValueExact();
                if (exact >= least && exact <= most) {
                    return exact;
                }
            } catch (ArithmeticException tooLarge) {
                throw refused(key, name);
            }
        }
        throw refused(key, name);
    }

    private boolean isGiven(String name) {
        return json.containsKey(name) && json.get(name) != JsonValue.NULL;
    }

    private JsonValue value(String name) {
        if (!json.containsKey(name)) {
            throw refused("body.missing", name);
        }
        return json.get(name);
    }

    /** A refusal of one member, with its place; in a list also with the index of its element. */
    private RequestRefused refused(String key, String name) {
        String place = index < 0 ? name : list + "[" + index + "]" + (name.isEmpty() ? "" : "." + name);
        RequestRefused refused =
                new RequestRefused(ProblemKind.INVALID_BODY, key, place).with("field", SchoolJson.value(place));
        return index < 0 ? refused : refused.with("index", SchoolJson.value(index));
    }
}
