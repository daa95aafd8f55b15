package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leads everybody to where the day begins. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Shell shell;

    public String go() {
        return (shell.isSignedIn() ? shell.getHome() : "/login.xhtml") + "?faces-redirect=true";
    }
}
