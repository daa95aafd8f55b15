package school.ejournal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.model.Term;
import school.ejournal.calendar.store.Calendar;
import school.ejournal.calendar.store.DatedDays;
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
    private DatedDays days;

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

    /**
     * Adds days off; the lessons do not follow by themselves (see {@code lesson}).
     *
     * @return the days that the lessons have to follow on
     * @throws NotFoundException if the school has no such year or class
     * @throws RefusedException if a day lies outside the year, or in a sealed term (CA-03)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SYSTEM})
    public Span addDaysOff(NewDaysOff off) {
        Span span = within(new Span(off.yearId(), off.from(), off.until()));
        refuseSealed(span, off.classId(), off.gradeLevel());
        days.addOff(SchoolScope.caller(), off, clock.clock().instant());
        return span;
    }

    /**
     * Takes days off back (CA-04).
     *
     * @throws NotFoundException if there are none such in force
     * @throws RefusedException if one of them lies in a sealed term (CA-03)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span annulDaysOff(long daysOffId) {
        Span span = days.annulOff(
                        daysOffId,
                        SchoolScope.caller().personId(),
                        clock.clock().instant())
                .orElseThrow(NotFoundException::new);
        refuseSealed(span, null, null);
        return span;
    }

    /**
     * Gives a day the lessons of another day of the week (CA-05).
     *
     * @throws NotFoundException if the school has no such year
     * @throws RefusedException if the day lies outside the year or in a sealed term, or is moved already
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span moveDay(NewMovedDay moved) {
        Span span = within(new Span(moved.yearId(), moved.day(), moved.day()));
        refuseSealed(span, null, null);
        if (days.isMoved(moved.day())) {
            throw new RefusedException("calendar.movedAlready");
        }
        days.moveDay(SchoolScope.caller(), moved, clock.clock().instant());
        return span;
    }

    /**
     * Lets a moved day be itself again (CA-04).
     *
     * @throws NotFoundException if there is none such in force
     * @throws RefusedException if it lies in a sealed term (CA-03)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span annulMovedDay(long movedDayId) {
        Span span = days.annulMoved(
                        movedDayId,
                        SchoolScope.caller().personId(),
                        clock.clock().instant())
                .orElseThrow(NotFoundException::new);
        refuseSealed(span, null, null);
        return span;
    }

    /**
     * Moves the first and the last day of a term (CA-06).
     *
     * @throws NotFoundException if the school has no such term
     * @throws RefusedException if it is sealed, ends before it begins, leaves its year or meets another term of its scheme
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span moveTerm(long termId, LocalDate starts, LocalDate ends) {
        Term term = calendar.findTerm(termId).orElseThrow(NotFoundException::new);
        if (term.isSealed()) {
            throw new RefusedException("calendar.sealed", term.ends());
        } else if (!starts.isBefore(ends)) {
            throw new RefusedException("calendar.endsBeforeItBegins");
        }
        within(new Span(term.yearId(), starts, ends));
        if (days.isInTheWay(termId, starts, ends)) {
            throw new RefusedException("calendar.termsMeet");
        }
        days.moveTerm(termId, starts, ends);
        return new Span(
                term.yearId(),
                starts.isBefore(term.starts()) ? starts : term.starts(),
                ends.isAfter(term.ends()) ? ends : term.ends());
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

    private Span within(Span span) {
        Span year = days.findYear(span.yearId()).orElseThrow(NotFoundException::new);
        if (span.from().isBefore(year.from()) || span.until().isAfter(year.until())) {
            throw new RefusedException("calendar.outsideYear", year.from(), year.until());
        }
        return span;
    }

    private void refuseSealed(Span span, @Nullable Long classId, @Nullable Integer gradeLevel) {
        days.findSealed(span, classId, gradeLevel).ifPresent(ends -> {
            throw new RefusedException("calendar.sealed", ends);
        });
    }
}
