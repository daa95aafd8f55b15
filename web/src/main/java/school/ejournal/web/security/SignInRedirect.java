package school.ejournal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends somebody to the sign-in page and remembers where she wanted to go. */
final class SignInRedirect {

    private static final String AJAX_ANSWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response><redirect url="%s"></redirect></partial-response>""";

    private SignInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = request.getContextPath() + wanted(request).throughSignIn();
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().print(AJAX_ANSWER.formatted(signIn));
            response.flushBuffer();
        } else {
            response.sendRedirect(signIn);
        }
    }

    private static LocalPath wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return LocalPath.parse(query == null ? path : path + "?" + query).orElse(LocalPath.HOME);
    }
}
