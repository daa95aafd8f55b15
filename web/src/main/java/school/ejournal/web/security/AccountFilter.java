package school.ejournal.web.security;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import school.ejournal.identity.AccountQuery;
import school.ejournal.shared.Caller;
import school.ejournal.web.problem.Incident;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.text.Language;

/** Ends the session of an account that was blocked, or whose roles changed or ended (SC-06). */
public class AccountFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountQuery accounts;

    @Inject
    private transient Clock clock;

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Caller> caller = signIns.caller(request);
        try {
            if (caller.isPresent() && !holds(request, caller.get())) {
                end(request, response, chain);
                return;
            }
        } catch (EJBException failure) {
            failed(failure, request, response);
            return;
        }
        if (caller.isPresent()) {
            goOn(caller.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The services look at the account with every call; what they refuse on a page may mean that the session is over. */
    private void goOn(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            boolean refused = PageRefusals.status(failure) == HttpServletResponse.SC_FORBIDDEN;
            if (!refused || response.isCommitted() || watch().stands(caller)) {
                throw failure;
            }
            end(request, response, chain);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            AccountWatch.forget(session);
        }
    }

    private boolean holds(HttpServletRequest request, Caller caller) {
        return watch().holds(request.getSession(), caller);
    }

    private AccountWatch watch() {
        return new AccountWatch(clock, id -> accounts.getOwn());
    }

    /** Somebody who is signing in again just now may go on. */
    private void end(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Locale language = Language.of(request);
        signIns.signOut(request);
        if (ApiRequest.isSignIn(request)) {
            chain.doFilter(request, response);
        } else if (ApiRequest.isApi(request)) {
            Problem.of(ProblemKind.SIGNED_OUT, language).send(response);
        } else {
            SignInRedirect.send(request, response);
        }
    }

    /** An account that cannot be read opens nothing. */
    private static void failed(EJBException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!ApiRequest.isApi(request)) {
            throw failure;
        }
        Incident.report(failure).problem(Language.of(request)).send(response);
    }
}
