package school.ejournal.web.security;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongFunction;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;

/** Looks now and then whether an account is still what it was at its sign-in (SC-06). */
final class AccountWatch {

    /** How long a session lives on what was read last. */
    static final Duration INTERVAL = Duration.ofSeconds(60);

    private static final String READ = AccountWatch.class.getName();

    private final Clock clock;
    private final LongFunction<Caller> accounts;

    /** A watch that reads an account by its id; the reading refuses what is blocked or gone. */
    AccountWatch(Clock clock, LongFunction<Caller> accounts) {
        this.clock = clock;
        this.accounts = accounts;
    }

    /** Whether the session of a signed-in account may go on; read once per interval. */
    boolean holds(HttpSession session, Caller signedIn) {
        Instant now = clock.instant();
        if (session.getAttribute(READ) instanceof Instant read && now.isBefore(read.plus(INTERVAL))) {
            return true;
        } else if (!stands(signedIn)) {
            return false;
        }
        session.setAttribute(READ, now);
        return true;
    }

    /** Reads with the next request, whenever it was read last. */
    static void forget(HttpSession session) {
        session.removeAttribute(READ);
    }

    /** Whether the account is what it was at the sign-in; read just now. */
    boolean stands(Caller signedIn) {
        try {
            return accounts.apply(signedIn.accountId()).roles().equals(signedIn.roles());
        } catch (NotFoundException | EJBAccessException gone) {
            return false;
        }
    }
}
