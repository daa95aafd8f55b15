package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;

/** The journal's page, drawn from its sheet alone. */
public class KeptSheets extends KeptPage<JournalSheet> {

    private static final long serialVersionUID = 1L;
    private static final String SHEET = KeptSheets.class.getName();

    @EJB
    private transient JournalQuery journal;

    /** What was opened for the request already. */
    static Optional<JournalSheet> opened(HttpServletRequest request) {
        return Optional.ofNullable((JournalSheet) request.getAttribute(SHEET));
    }

    @Override
    Optional<JournalSheet> open(HttpServletRequest request, LocalDate today) {
        String asOf = request.getParameter("asOf");
        OptionalLong id =
                asOf == null || asOf.isBlank() ? AskedId.read(request.getParameter("id")) : OptionalLong.empty();
        return id.isPresent() ? Optional.of(journal.open(id.getAsLong())) : Optional.empty();
    }

    @Override
    Object lasting(JournalSheet sheet) {
        return sheet;
    }

    /** The sheet is the caller's own. */
    @Override
    Object beside(JournalSheet sheet) {
        return "";
    }

    @Override
    String name() {
        return SHEET;
    }
}
