package school.ejournal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.NotFoundException;

@DisplayName("SC-05 What a page's bean refuses is answered by the refusal's own status")
class PageRefusalsTest {

    @Test
    void saysThatNothingIsThere() {
        assertThat(PageRefusals.status(new ServletException(new IllegalStateException(new NotFoundException()))))
                .isEqualTo(404);
    }

    @Test
    void saysThatTheRoleDoesNotAllowIt() {
        assertThat(PageRefusals.status(new ServletException(new EJBAccessException("no"))))
                .isEqualTo(403);
    }

    @Test
    void saysThatTheViewIsGone() {
        assertThat(PageRefusals.status(new ViewExpiredException("/journal/page.xhtml")))
                .isEqualTo(410);
    }

    @Test
    void leavesTheRestToTheErrorPage() {
        assertThat(PageRefusals.status(new ServletException(new EJBException("broken"))))
                .isZero();
    }
}
