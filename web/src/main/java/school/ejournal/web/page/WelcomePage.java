package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.web.security.LocalPath;
import school.ejournal.web.security.SignIns;

/** The first sign-in: with the code of a slip somebody chooses a password of her own, and is in. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private SignIns signIns;

    @Inject
    private Show show;

    private @Nullable String login;
    private @Nullable String code;
    private @Nullable String password;
    private boolean admitted;

    /** Chooses the password and goes on; one text for whatever was wrong with name and code. */
    public void enter() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!Refusals.told(() -> admitted = admit(context))) {
            return;
        }
        if (admitted) {
            context.getExternalContext().redirect(LocalPath.HOME.text());
        } else {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text("welcome.wrong"), null));
        }
    }

    private boolean admit(FacesContext context) {
        return signIns.admit(
                        (HttpServletRequest) context.getExternalContext().getRequest(),
                        (HttpServletResponse) context.getExternalContext().getResponse(),
                        Objects.requireNonNullElse(login, ""),
                        Objects.requireNonNullElse(code, ""),
                        Objects.requireNonNullElse(password, ""))
                .isPresent();
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
