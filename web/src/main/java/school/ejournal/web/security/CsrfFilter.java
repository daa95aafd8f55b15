package school.ejournal.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.text.Language;

/** Turns away requests that another site forged in a signed-in person's name (SC-03). */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CsrfToken token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ProblemKind objection = ApiRequest.isSafe(request) ? null : objection(request);
        if (objection == null) {
            chain.doFilter(request, response);
        } else if (ApiRequest.isApi(request)) {
            Problem.of(objection, Language.of(request)).send(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private @Nullable ProblemKind objection(HttpServletRequest request) {
        boolean foreign = RequestOrigin.isForeign(request);
        if (ApiRequest.isSignIn(request)) {
            return foreign || !isJson(request.getContentType()) ? ProblemKind.FOREIGN_ORIGIN : null;
        } else if (foreign) {
            return ProblemKind.FOREIGN_ORIGIN;
        }
        boolean known = !ApiRequest.isApi(request) || token.matches(request.getHeader(CsrfToken.HEADER));
        return known ? null : ProblemKind.NO_TOKEN;
    }

    /** A form of another site cannot send JSON without asking first. */
    static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }
}
