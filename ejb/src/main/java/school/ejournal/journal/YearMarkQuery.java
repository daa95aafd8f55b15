package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.grading.YearRule;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.JournalSheets;
import school.ejournal.journal.store.YearMarks;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;

/** Reads the marks of the year. */
@Stateless
public class YearMarkQuery {

    @Inject
    private SeenPages seen;

    @Inject
    private JournalSheets sheets;

    @Inject
    private YearMarks years;

    /**
     * The marks of the year of the pupils of a page.
     *
     * @throws NotFoundException if the caller may not see the page, or its term is not the year's last
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public YearMarkSheet open(long pageId) {
        PageCard page = seen.get(pageId);
        YearRule rule = years.findRule(page).orElseThrow(NotFoundException::new);
        List<JournalSheets.Member> members = sheets.listMembers(page, null).stream()
                .sorted(RussianOrder.by(JournalSheets.Member::surname, JournalSheets.Member::givenName))
                .toList();
        return new YearMarkSheet(page, rule, years.getColumn(pageId), years.list(pageId, members));
    }
}
