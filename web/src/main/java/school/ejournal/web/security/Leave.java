package school.ejournal.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /leave}: signs out and shows the door. */
public class Leave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIns.signOut(request);
        response.sendRedirect(request.getContextPath() + LocalPath.HOME.throughSignIn());
    }

    /** Whoever was signed out already when she pressed the button has signed in again on the way here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + LocalPath.HOME.text());
    }
}
