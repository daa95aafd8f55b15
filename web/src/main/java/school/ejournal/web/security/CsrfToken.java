package school.ejournal.web.security;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The session's secret that a request of our own pages and programs knows, and a forged one does not (SC-03). */
@SessionScoped
@Named("csrf")
public class CsrfToken implements Serializable {

    /** The header that carries it. */
    public static final String HEADER = "X-CSRF-Token";

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private String token = made();

    public String getToken() {
        return token;
    }

    /** Takes a new secret: whoever knew the one from before the sign-in knows nothing now. */
    void renew() {
        token = made();
    }

    /** Whether it is the secret; takes the same time for right and wrong. */
    boolean matches(@Nullable String sent) {
        return sent != null && MessageDigest.isEqual(bytes(sent), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String made() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
