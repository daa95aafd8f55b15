package school.ejournal.web.markup;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was sent once, compressed, to be sent again to the same reader. The secret of the session that stands in it
 * is left out and put in anew each time, so that nothing kept bears one (MU-03).
 */
public final class KeptAnswer {

    private static final String POLICY = "Content-Security-Policy";

    /** A number for one answer only; no script of the pages named here asks for it. */
    private static final Pattern NONCE = Pattern.compile(" 'nonce-([^']+)'");

    private final String contentType;
    private final @Nullable String policy;
    private final Piece before;
    private final Piece after;

    private KeptAnswer(String contentType, @Nullable String policy, Piece before, Piece after) {
        this.contentType = contentType;
        this.policy = policy;
        this.before = before;
        this.after = after;
    }

    /**
     * What was just written, if it can be sent again: whole, well, in letters, and with the secret in it just once. It is
     * also what goes out now.
     *
     * @param response as {@link WholeAnswers} gave it on
     */
    public static Optional<KeptAnswer> of(HttpServletResponse response, String secret) {
        if (!(response instanceof PageResponse page) || page.getStatus() != HttpServletResponse.SC_OK) {
            return Optional.empty();
        }
        String policy = page.getHeader(POLICY);
        Optional<String> text = page.letters().filter(all -> isOnce(all, secret) && !bearsNonce(all, policy));
        return text.map(all -> {
            int at = all.indexOf(secret);
            KeptAnswer kept = new KeptAnswer(
                    page.getContentType(),
                    policy == null ? null : NONCE.matcher(policy).replaceAll(""),
                    lasting(all.substring(0, at)),
                    lasting(all.substring(at + secret.length())));
            page.answer(kept.pieces(secret));
            return kept;
        });
    }

    /** Answers with it. */
    public void send(HttpServletResponse response, String secret) {
        response.setContentType(contentType);
        if (policy != null) {
            response.setHeader(POLICY, policy);
        }
        ((PageResponse) response).answer(pieces(secret));
    }

    /** What it takes in memory, in bytes. */
    int size() {
        return before.weight() + after.weight();
    }

    private List<Piece> pieces(String secret) {
        return List.of(before, Piece.once(secret.getBytes(StandardCharsets.UTF_8)), after);
    }

    private static Piece lasting(String text) {
        return Piece.lasting(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOnce(String text, String secret) {
        int at = text.indexOf(secret);
        return at >= 0 && text.indexOf(secret, at + 1) < 0;
    }

    private static boolean bearsNonce(String text, @Nullable String policy) {
        return policy != null && NONCE.matcher(policy).results().anyMatch(nonce -> text.contains(nonce.group(1)));
    }
}
