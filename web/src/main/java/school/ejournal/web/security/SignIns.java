package school.ejournal.web.security;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import school.ejournal.identity.AdmissionService;
import school.ejournal.identity.SignInCredential;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolPrincipal;

/** Signs people in and out, for the sign-in page and for programs alike (SC-01). */
@ApplicationScoped
public class SignIns {

    @Inject
    private SecurityContext security;

    @Inject
    private CsrfToken token;

    @EJB
    private AdmissionService admission;

    /**
     * Signs somebody in. Whoever was signed in on this session before is signed out first, whatever comes of it.
     *
     * @return who it is; nothing for a wrong password, an unknown name, a blocked account and too many attempts alike
     */
    public Optional<Caller> signIn(
            HttpServletRequest request, HttpServletResponse response, String login, String password) {
        if (request.getUserPrincipal() != null) {
            signOut(request);
        }
        SignInCredential credential = new SignInCredential(login, password, request.getRemoteAddr());
        AuthenticationStatus status = security.authenticate(
                request, response, withParams().newAuthentication(true).credential(credential));
        if (status != AuthenticationStatus.SUCCESS) {
            return Optional.empty();
        }
        request.getSession();
        request.changeSessionId();
        token.renew();
        return caller(request);
    }

    /**
     * Lets somebody choose a password with the code of her slip (ID-07), and signs her in with it. Whoever was signed in on
     * this session before is signed out first.
     *
     * @return who it is; nothing for a wrong code and whatever is answered like one
     */
    public Optional<Caller> admit(
            HttpServletRequest request, HttpServletResponse response, String login, String code, String password) {
        if (request.getUserPrincipal() != null) {
            signOut(request);
        }
        return admission.choosePassword(login, code, password, request.getRemoteAddr())
                ? signIn(request, response, login, password)
                : Optional.empty();
    }

    /** Signs out and ends the session; whoever is not signed in stays so. */
    public void signOut(HttpServletRequest request) {
        try {
            request.logout();
        } catch (ServletException failure) {
            throw new IllegalStateException("the container does not let anybody out", failure);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who is signed in. */
    public Optional<Caller> caller(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof SchoolPrincipal signedIn
                ? Optional.of(signedIn.caller())
                : Optional.empty();
    }
}
