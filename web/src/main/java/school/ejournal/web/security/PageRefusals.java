package school.ejournal.web.security;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.NotFoundException;

/** Answers a page that a service refused by the refusal's own status (SC-05), in whatever Faces wrapped it. */
public class PageRefusals extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            int status = status(failure);
            if (status == 0 || response.isCommitted()) {
                throw failure;
            }
            response.sendError(status);
        }
    }

    /** The status that a failure stands for; 0 for one that nobody foresaw. */
    static int status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof NotFoundException) {
                return HttpServletResponse.SC_NOT_FOUND;
            } else if (cause instanceof EJBAccessException) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
        }
        return 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
