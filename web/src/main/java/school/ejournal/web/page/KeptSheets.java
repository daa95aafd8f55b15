package school.ejournal.web.page;

import jakarta.ejb.EJB;
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
import java.util.OptionalLong;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolPrincipal;
import school.ejournal.web.markup.KeptAnswer;
import school.ejournal.web.markup.KeptAnswers;
import school.ejournal.web.security.CsrfToken;
import school.ejournal.web.text.Language;

/**
 * Sends a page of the journal again as it was drawn, as long as the journal, asked each time, gives the caller the very same
 * sheet. Most pages are opened more often than they change, and drawing one takes three times what asking does.
 */
public class KeptSheets extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SHEET = KeptSheets.class.getName();

    @EJB
    private transient JournalQuery journal;

    @Inject
    private transient CsrfToken csrf;

    @Inject
    private transient SchoolClock clock;

    private final transient KeptAnswers answers = new KeptAnswers();

    /** Besides the sheet, which is the caller's own: the same page in another language, on another day, by another way. */
    private record With(String address, Locale language, LocalDate today) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OptionalLong id = asked(request);
        if (id.isEmpty() || !(request.getUserPrincipal() instanceof SchoolPrincipal reader)) {
            chain.doFilter(request, response);
            return;
        }
        JournalSheet sheet = journal.open(id.getAsLong());
        With with = with(request, reader.caller());
        Optional<KeptAnswer> kept = answers.find(sheet, with);
        if (kept.isPresent()) {
            kept.get().send(response, csrf.getToken());
            return;
        }
        request.setAttribute(SHEET, sheet);
        chain.doFilter(request, response);
        KeptAnswer.of(response, csrf.getToken()).ifPresent(answer -> answers.keep(sheet, with, answer));
    }

    /** What was opened for the request already. */
    static Optional<JournalSheet> opened(HttpServletRequest request) {
        return Optional.ofNullable((JournalSheet) request.getAttribute(SHEET));
    }

    /** The page as it is now that a reader asks for; anything else is the page's own affair. */
    private static OptionalLong asked(HttpServletRequest request) {
        String asOf = request.getParameter("asOf");
        if (!request.getMethod().equals("GET") || (asOf != null && !asOf.isBlank())) {
            return OptionalLong.empty();
        }
        return AskedId.read(request.getParameter("id"));
    }

    private With with(HttpServletRequest request, Caller caller) {
        String query = request.getQueryString();
        return new With(request.getServletPath() + '?' + query, Language.of(request), clock.today(caller.zoneId()));
    }
}
