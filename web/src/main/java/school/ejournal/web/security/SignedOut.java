package school.ejournal.web.security;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.text.Language;

/** The error page of programs that are not signed in (SC-02). */
public class SignedOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(ProblemKind.SIGNED_OUT, Language.of(request)).send(response);
    }
}
