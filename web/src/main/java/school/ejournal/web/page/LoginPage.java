package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import school.ejournal.web.security.LocalPath;
import school.ejournal.web.security.SignIns;

/** Lets people in. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SignIns signIns;

    @Inject
    private Show show;

    private String login = "";
    private String password = "";
    private @Nullable String to;

    /** Signs in and goes on to where she wanted to go; one text for whatever was wrong. */
    public void enter() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        if (signIns.signIn(request, response, nullSafe(login), nullSafe(password))
                .isEmpty()) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text("login.wrong"), null));
            return;
        }
        context.getExternalContext()
                .redirect(LocalPath.parse(to).orElse(LocalPath.HOME).text());
    }

    private static String nullSafe(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
