package school.ejournal.shared;

import jakarta.security.enterprise.CallerPrincipal;

/** The signed-in account as the container carries it from the sign-in to every service. */
public class SchoolPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final Caller caller;

    public SchoolPrincipal(String login, Caller caller) {
        super(login);
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }
}
