package school.ejournal.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of ours to go to after the sign-in: a path, perhaps with a query, never a way to another site (SC-02).
 *
 * @param text begins with exactly one slash
 */
public record LocalPath(String text) {

    /** Where everybody may go. */
    public static final LocalPath HOME = new LocalPath("/");

    private static final String SIGN_IN = "/login.xhtml";
    private static final int LONGEST = 1000;

    public LocalPath {
        if (!isLocal(text)) {
            throw new IllegalArgumentException("not a page of ours");
        }
    }

    /** The path, if it is one of ours; nothing for anything else. */
    public static Optional<LocalPath> parse(@Nullable String typed) {
        return typed != null && isLocal(typed) ? Optional.of(new LocalPath(typed)) : Optional.empty();
    }

    /** The sign-in page that leads here afterwards. */
    public String throughSignIn() {
        return equals(HOME) ? SIGN_IN : SIGN_IN + "?to=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String path) {
        boolean plain = path.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
        if (!plain || path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) {
            return false;
        }
        try {
            URI uri = new URI(path);
            String target = uri.normalize().getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawFragment() == null
                    && !target.startsWith("//")
                    && !target.startsWith(SIGN_IN)
                    && !target.startsWith("/error/")
                    && !target.startsWith("/api/");
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
