package school.ejournal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** Single requests with nothing but what they are given: no cookies kept, no token, no redirects. */
final class RawHttp {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private RawHttp() {}

    static HttpResponse<String> withSession(@Nullable String session, String path) {
        return send(request(session, path).GET());
    }

    /** Signs in as a program does, on a session that is there already. */
    static HttpResponse<String> signIn(@Nullable String session, String login) {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + Product.PASSWORD + "\"}";
        return send(request(session, "/api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Tries to sign in as a form of another site could: it sends no JSON. */
    static HttpResponse<String> signInByForm(String login) {
        return send(request(null, "/api/session")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("login=" + login + "&password=" + Product.PASSWORD)));
    }

    /** What a browser sends when another site's page posts to ours. */
    static HttpResponse<String> forged(String session, String path) {
        return send(request(session, path)
                .header("Content-Type", FORM)
                .header("Origin", "https://example.org")
                .POST(BodyPublishers.ofString("nights=nights")));
    }

    /** The session's cookie that came back. */
    static HttpCookie session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpRequest.Builder request(@Nullable String session, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Product.running().url() + path));
        return session == null ? request : request.header("Cookie", "JSESSIONID=" + session);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
