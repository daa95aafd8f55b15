package school.ejournal.web.markup;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was sent once, compressed, to be sent again to the same reader. The secret of the session that stands in it
 * is left out and put in anew each time, so that nothing kept bears one; so is the number by which the policy of an answer
 * tells its own scripts and forms, which is made for each answer (MU-03).
 */
public final class KeptAnswer {

    private static final String POLICY = "Content-Security-Policy";

    /** A number for one answer only. */
    private static final Pattern NONCE = Pattern.compile(" 'nonce-([^']+)'");

    private final String contentType;
    private final @Nullable String policy;
    private final List<Part> parts;

    /**
     * A stretch of the page.
     *
     * @param before what lasts
     * @param then what follows it each time anew
     */
    private record Part(Piece before, Hole then) {}

    private enum Hole {
        SECRET,
        NONCE,
        END
    }

    private KeptAnswer(String contentType, @Nullable String policy, List<Part> parts) {
        this.contentType = contentType;
        this.policy = policy;
        this.parts = List.copyOf(parts);
    }

    /**
     * What was just written, if it can be sent again: whole, well, in letters, and with the secret in it.
     *
     * @param response as {@link WholeAnswers} gave it on
     */
    public static Optional<KeptAnswer> of(HttpServletResponse response, String secret) {
        if (!(response instanceof PageResponse page) || page.getStatus() != HttpServletResponse.SC_OK) {
            return Optional.empty();
        }
        String policy = page.getHeader(POLICY);
        return page.letters()
                .filter(text -> text.contains(secret))
                .map(text -> new KeptAnswer(page.getContentType(), policy, parts(text, secret, nonce(policy))));
    }

    private static @Nullable String nonce(@Nullable String policy) {
        Matcher found = NONCE.matcher(policy == null ? "" : policy);
        return found.find() ? found.group(1) : null;
    }

    private static List<Part> parts(String text, String secret, @Nullable String nonce) {
        String holes = Pattern.quote(secret) + (nonce == null ? "" : "|" + Pattern.quote(nonce));
        Matcher next = Pattern.compile(holes).matcher(text);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (next.find()) {
            Hole hole = next.group().equals(secret) ? Hole.SECRET : Hole.NONCE;
            parts.add(new Part(lasting(text.substring(from, next.start())), hole));
            from = next.end();
        }
        parts.add(new Part(lasting(text.substring(from)), Hole.END));
        return parts;
    }

    /** Answers with it. */
    public void send(HttpServletResponse response, String secret) {
        boolean bearsNonce = parts.stream().anyMatch(part -> part.then() == Hole.NONCE);
        String nonce = bearsNonce ? freshNonce() : "";
        response.setContentType(contentType);
        if (policy != null) {
            String own = bearsNonce ? " 'nonce-" + nonce + "'" : "";
            response.setHeader(POLICY, NONCE.matcher(policy).replaceAll(own));
        }
        ((PageResponse) response).answer(pieces(secret, nonce));
    }

    /** As random as the ones of PrimeFaces, and of their form. */
    private static String freshNonce() {
        byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }

    /** What it takes in memory, in bytes. */
    int size() {
        return parts.stream().mapToInt(part -> part.before().weight()).sum();
    }

    private List<Piece> pieces(String secret, String nonce) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : parts) {
            pieces.add(part.before());
            if (part.then() != Hole.END) {
                String filling = part.then() == Hole.SECRET ? secret : nonce;
                pieces.add(Piece.once(filling.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return pieces;
    }

    private static Piece lasting(String text) {
        return Piece.lasting(text.getBytes(StandardCharsets.UTF_8));
    }
}
