package school.ejournal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import school.ejournal.identity.store.Accounts;
import school.ejournal.identity.store.SignInAttempts;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolPrincipal;
import school.ejournal.shared.SchoolScope;

/** Lets people in (ID-02). */
@Stateless
@RunAs(Role.SYSTEM)
public class SignInService {

    /** How many wrong passwords an account bears within the window. */
    public static final int MOST_FAILURES = 10;

    /** The window, in minutes. */
    public static final int WINDOW_MINUTES = 15;

    private static final int LONGEST_INPUT = 200;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Accounts accounts;

    @Inject
    private SchoolClock clock;

    @EJB
    private AccountQuery query;

    /**
     * The principal of a name and a password; nothing for a wrong password, an unknown name, a blocked account and one
     * that has had too many attempts alike. Every attempt is counted.
     */
    @PermitAll
    public Optional<SchoolPrincipal> signIn(String typedLogin, char[] password, String address) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        if (login.isEmpty() || login.length() > LONGEST_INPUT || password.length > LONGEST_INPUT) {
            return Optional.empty();
        }
        boolean open = attempts.countFailures(login, WINDOW_MINUTES) < MOST_FAILURES;
        Optional<Accounts.Candidate> candidate =
                accounts.findForSignIn(login, clock.clock().instant()).filter(account -> open);
        PasswordHash hash = candidate.map(Accounts.Candidate::hash).orElse(PasswordHash.NOBODYS);
        boolean right = hash.matches(password) && candidate.isPresent();
        attempts.add(login, address, right);
        return right ? candidate.map(account -> principal(login, account)) : Optional.empty();
    }

    private SchoolPrincipal principal(String login, Accounts.Candidate account) {
        return SchoolScope.in(
                account.schoolId(), () -> new SchoolPrincipal(login, query.getCaller(account.accountId())));
    }
}
