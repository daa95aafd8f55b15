package school.ejournal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What kind of request it is, told by the servlet the container chose for it. */
final class ApiRequest {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private ApiRequest() {}

    /** Whether a program asks, so that it is answered by JSON. */
    static boolean isApi(HttpServletRequest request) {
        return "/api".equals(request.getServletPath());
    }

    /** Whether a program wants to sign in. */
    static boolean isSignIn(HttpServletRequest request) {
        return isApi(request) && "/session".equals(request.getPathInfo()) && "POST".equals(request.getMethod());
    }

    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }
}
