package school.ejournal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request says of itself that another site sent it (SC-03). Old browsers and programs say nothing. */
final class RequestOrigin {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private RequestOrigin() {}

    static boolean isForeign(HttpServletRequest request) {
        return isForeign(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean isForeign(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null && !OWN.contains(fetchSite)) {
            return true;
        }
        return origin != null && !isOf(origin, host);
    }

    /** The scheme is not compared: before us may stand a proxy that takes the encryption off. */
    private static boolean isOf(String origin, @Nullable String host) {
        String site = origin.toLowerCase(Locale.ROOT);
        return host != null
                && (site.equals("https://" + host.toLowerCase(Locale.ROOT))
                        || site.equals("http://" + host.toLowerCase(Locale.ROOT)));
    }
}
