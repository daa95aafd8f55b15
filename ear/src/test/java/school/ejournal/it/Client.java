package school.ejournal.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program that speaks to the product's REST interface, with a session of its own. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What came back. */
    public record Reply(int status, String type, String body, HttpResponse<?> raw) {

        /** The body as it came, of what was read to its end. */
        public byte[] bytes() {
            return (byte[]) raw.body();
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public JsonArray array() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readArray();
            }
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;
    private @Nullable String csrf;

    public Client(String url) {
        this.url = url;
    }

    static Client signedIn(String login) {
        Client client = new Client(Product.running().url());
        Reply reply = client.signIn(login, Product.PASSWORD);
        if (reply.status() != 200) {
            throw new IllegalStateException(login + " is not let in: " + reply.body());
        }
        return client;
    }

    public Reply signIn(String login, String password) {
        String body = Json.createObjectBuilder()
                .add("login", login)
                .add("password", password)
                .build()
                .toString();
        Reply reply = send("POST", "/api/session", body);
        if (reply.status() == 200) {
            csrf = reply.json().getString("csrf");
        }
        return reply;
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply send(String method, String path, @Nullable String json) {
        return send(method, path, json, csrf);
    }

    /** Asks for something that has no end; hears how it begins, and leaves. */
    Reply knock(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            response.body().close();
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(response.statusCode(), type, "", response);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The session's token. */
    String token() {
        return Objects.requireNonNull(csrf, "not signed in");
    }

    /** Sends with a token of one's own, or with none. */
    Reply send(String method, String path, @Nullable String json, @Nullable String token) {
        return send(method, path, json, token, PATIENCE);
    }

    /** Sends, and hangs up when no answer came in time; whether the product heard it stays unknown. */
    public Reply sendWithin(Duration patience, String method, String path, String json) {
        return send(method, path, json, csrf, patience);
    }

    private Reply send(String method, String path, @Nullable String json, @Nullable String token, Duration patience) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(patience);
        request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("X-CSRF-Token", token);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    new String(response.body(), java.nio.charset.StandardCharsets.UTF_8),
                    response);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends one edit to a page. */
    public Reply edit(long page, UUID opId, long student, long lesson, String text, int expected) {
        return send("PATCH", "/api/pages/" + page + "/cells", edits(edit(opId, student, lesson, text, expected)));
    }

    public static String edit(UUID opId, long student, long lesson, String text, int expected) {
        return Json.createObjectBuilder()
                .add("opId", opId.toString())
                .add("student", student)
                .add("lesson", lesson)
                .add("text", text)
                .add("expectedVersion", expected)
                .build()
                .toString();
    }

    public static String edits(String... edits) {
        return "{\"edits\":[" + String.join(",", edits) + "]}";
    }
}
