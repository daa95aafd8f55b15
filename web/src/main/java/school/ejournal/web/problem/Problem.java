package school.ejournal.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.web.text.Texts;

/**
 * A problem as a program is told of it (RFC 9457). Immutable.
 *
 * @param detail what happened, for people
 * @param members what a program may want to know besides
 */
public record Problem(ProblemKind kind, String title, String detail, Map<String, JsonValue> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:ejournal:problem:";

    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** A problem with the texts of its kind. */
    public static Problem of(ProblemKind kind, Locale language) {
        return of(kind, language, Texts.text("problem." + kind.slug() + ".detail", language));
    }

    /** A problem with a detail of its own. */
    public static Problem of(ProblemKind kind, Locale language, String detail) {
        return new Problem(kind, Texts.text("problem." + kind.slug() + ".title", language), detail, Map.of());
    }

    /** The same problem with one more member; without it where there is no value. */
    public Problem with(String name, @Nullable JsonValue value) {
        if (value == null) {
            return this;
        }
        Map<String, JsonValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(kind, title, detail, more);
    }

    public Problem with(String name, String value) {
        return with(name, Json.createValue(value));
    }

    public int status() {
        return kind.status();
    }

    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPES + kind.slug())
                .add("title", title)
                .add("status", kind.status())
                .add("detail", detail);
        members.forEach(json::add);
        return json.build();
    }

    /** Answers a request with it, where no resource is at work yet. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = json().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(kind.status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
