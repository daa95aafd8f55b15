package school.ejournal.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolPrincipal;
import school.ejournal.web.markup.KeptAnswer;
import school.ejournal.web.markup.KeptAnswers;
import school.ejournal.web.security.CsrfToken;
import school.ejournal.web.text.Language;

/**
 * Sends a page again as it was drawn, as long as the service, asked each time, gives the caller the very same thing to draw
 * it from. Most pages are opened more often than they change, and drawing one takes five times what asking does.
 *
 * @param <T> what the page is drawn from
 */
abstract class KeptPage<T> extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CsrfToken csrf;

    @Inject
    private transient SchoolClock clock;

    private final transient KeptAnswers answers = new KeptAnswers();

    /** Besides what it is drawn from: the same page for another caller, in another language, on another day, by another way. */
    private record With(Object beside, Caller caller, String address, Locale language, LocalDate today) {}

    /** What the page is drawn from, as it is now; empty where the request is none for the page as it is now. */
    abstract Optional<T> open(HttpServletRequest request, LocalDate today);

    /** The part that is the very same object as long as nothing of it has changed. */
    abstract Object lasting(T opened);

    /** All the rest, to be told apart by what it holds. */
    abstract Object beside(T opened);

    /** Under which name the page finds what was opened. */
    abstract String name();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") || !(request.getUserPrincipal() instanceof SchoolPrincipal reader)) {
            chain.doFilter(request, response);
            return;
        }
        LocalDate today = clock.today(reader.caller().zoneId());
        Optional<T> opened = open(request, today);
        if (opened.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Object lasting = lasting(opened.get());
        String address = request.getServletPath() + '?' + request.getQueryString();
        With with = new With(beside(opened.get()), reader.caller(), address, Language.of(request), today);
        Optional<KeptAnswer> kept = answers.find(lasting, with);
        if (kept.isPresent()) {
            kept.get().send(response, csrf.getToken());
            return;
        }
        request.setAttribute(name(), opened.get());
        chain.doFilter(request, response);
        if (answers.isAskedAgain(lasting, with)) {
            KeptAnswer.of(response, csrf.getToken()).ifPresent(answer -> answers.keep(lasting, with, answer));
        }
    }
}
