package school.ejournal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import school.ejournal.calendar.store.Calendar;
import school.ejournal.calendar.store.Years;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;

/** Reads the calendar of the school. */
@Stateless
public class CalendarQuery {

    @Inject
    private Calendar calendar;

    @Inject
    private Years years;

    @Inject
    private SchoolClock clock;

    /** All terms, the latest school year first, then by scheme and number. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public List<TermRow> listTerms() {
        return calendar.listTerms(clock.today());
    }

    /**
     * One term.
     *
     * @throws NotFoundException if the school has no such term
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public TermRow getTerm(long termId) {
        return listTerms().stream()
                .filter(term -> term.id() == termId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The year that runs today, else the next one, else the last; empty where the school has none. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public Optional<YearSheet> findYear() {
        return years.find(clock.today());
    }

    /** The years that have not ended, the first to end first: the one that runs, and those to come. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<YearRow> listComingYears() {
        return years.listComing(clock.today());
    }
}
