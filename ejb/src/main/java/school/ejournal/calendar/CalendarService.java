package school.ejournal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import school.ejournal.calendar.model.Term;
import school.ejournal.calendar.store.Calendar;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps the calendar of the school. */
@Stateless
public class CalendarService {

    @Inject
    private Calendar calendar;

    @Inject
    private SchoolClock clock;

    @Inject
    private Event<TermSealed> sealed;

    /** Makes or moves a school year known by its sourcedId; answers its id. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public long keepYear(String sourcedId, LocalDate starts, LocalDate ends) {
        return calendar.keepYear(SchoolScope.caller().schoolId(), sourcedId, starts, ends);
    }

    /** Makes or moves terms of a year; answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keepTerms(long yearId, List<NewTerm> terms) {
        return calendar.keepTerms(SchoolScope.caller().schoolId(), yearId, terms);
    }

    /** Adds days without lessons, first and last day included. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void addDaysOff(long yearId, LocalDate starts, LocalDate ends, String kind, String name) {
        calendar.addDaysOff(SchoolScope.caller().schoolId(), yearId, starts, ends, kind, name);
    }

    /** Sets when a lesson of the day starts and ends. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void setBell(int number, LocalTime starts, LocalTime ends) {
        calendar.setBell(SchoolScope.caller().schoolId(), number, starts, ends);
    }

    /**
     * Seals a term; its pages close in the same transaction (CA-01). Sealing again changes nothing.
     *
     * @throws NotFoundException if the school has no such term
     * @throws RefusedException before its last day has passed
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void sealTerm(long termId) {
        Term term = calendar.findTerm(termId).orElseThrow(NotFoundException::new);
        term.seal(clock.today(), clock.clock().instant(), SchoolScope.caller().personId());
        sealed.fire(new TermSealed(termId));
    }
}
