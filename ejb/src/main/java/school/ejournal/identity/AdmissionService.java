package school.ejournal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import school.ejournal.identity.store.SignInAttempts;
import school.ejournal.identity.store.Slips;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Lets people choose their password with the code of a slip (ID-07). */
@Stateless
@RunAs(Role.SYSTEM)
public class AdmissionService {

    /** How many wrong codes an address bears within the window: a class behind one address types wrong less often. */
    static final int MOST_OF_ADDRESS = 100;

    private static final int LONGEST_INPUT = 200;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Slips slips;

    @Inject
    private SchoolClock clock;

    @EJB
    private AccountService accounts;

    /**
     * Gives the account of a login the chosen password if the code is that of its slip. A wrong code, an unknown name, a slip
     * that is used, replaced or out of date, a blocked account and too many attempts are answered alike; every attempt counts
     * as one to sign in.
     *
     * @return whether the password holds from now on
     * @throws RefusedException if the password is one that anybody would guess; that is not counted
     */
    @PermitAll
    public boolean choosePassword(String typedLogin, String typedCode, String password, String address) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        ChosenPassword chosen = ChosenPassword.of(login, password);
        if (login.isEmpty() || login.length() > LONGEST_INPUT || typedCode.length() > LONGEST_INPUT) {
            return false;
        }
        boolean open = attempts.countFailures(login, SignInService.WINDOW_MINUTES) < SignInService.MOST_FAILURES
                && attempts.countWrongCodes(address, SignInService.WINDOW_MINUTES) < MOST_OF_ADDRESS;
        Optional<Slips.Candidate> slip =
                slips.findForSignIn(login, clock.clock().instant()).filter(found -> open);
        PasswordHash hash = slip.map(Slips.Candidate::hash).orElse(SlipCode.NOBODYS);
        boolean right = hash.matches(SlipCode.typed(typedCode).text().toCharArray()) && slip.isPresent();
        boolean done = right && slip.filter(found -> choose(found, chosen)).isPresent();
        attempts.addCode(login, address, done);
        return done;
    }

    private boolean choose(Slips.Candidate slip, ChosenPassword chosen) {
        return SchoolScope.in(
                slip.schoolId(), () -> accounts.choosePassword(slip.slipId(), slip.accountId(), chosen.hash()));
    }
}
