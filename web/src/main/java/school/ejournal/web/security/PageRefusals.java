package school.ejournal.web.security;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.NotFoundException;
import school.ejournal.web.problem.Incident;
import school.ejournal.web.text.Language;

/**
 * Answers a page that a service refused by the refusal's own status (SC-05), in whatever Faces wrapped it, a page whose view is
 * gone by the page that says so, and what nobody foresaw by the number under which it is logged (PR-02).
 */
public class PageRefusals extends HttpFilter {

    /** Where the error page finds the number. */
    static final String INCIDENT = "incident";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.sendError(answer(failure, request), "refused");
        }
    }

    private static int answer(Throwable failure, HttpServletRequest request) {
        int status = status(failure);
        if (status != 0) {
            return status;
        }
        Incident incident = Incident.report(failure);
        request.setAttribute(INCIDENT, incident.id());
        return incident.problem(Language.of(request)).status();
    }

    /** The status that a failure stands for; 0 for one that nobody foresaw. */
    static int status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof NotFoundException) {
                return HttpServletResponse.SC_NOT_FOUND;
            } else if (cause instanceof EJBAccessException) {
                return HttpServletResponse.SC_FORBIDDEN;
            } else if (cause instanceof ViewExpiredException) {
                return HttpServletResponse.SC_GONE;
            }
        }
        return 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
