package school.ejournal.web.security;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import school.ejournal.web.text.Language;

/** {@code POST /language}: answers in the other language for the rest of the session, and shows the same page again. */
public class ChosenLanguage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.switchOver(request);
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalPath back = LocalPath.parse(request.getParameter("back")).orElse(LocalPath.HOME);
        response.sendRedirect(request.getContextPath() + back.text());
    }
}
