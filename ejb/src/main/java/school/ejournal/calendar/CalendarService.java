package school.ejournal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.model.Term;
import school.ejournal.calendar.rule.TermsInOrder;
import school.ejournal.calendar.store.Calendar;
import school.ejournal.calendar.store.ClassSchemes;
import school.ejournal.calendar.store.DatedDays;
import school.ejournal.calendar.store.Years;
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
    private Years years;

    @Inject
    private ClassSchemes schemes;

    @Inject
    private YearHistory history;

    @Inject
    private SchoolClock clock;

    @Inject
    private Event<TermSealed> sealed;

    /** Makes a school year; one that is known by its sourcedId stays as it is (CA-11). Answers its id. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public long keepYear(String sourcedId, LocalDate starts, LocalDate ends) {
        return calendar.keepYear(SchoolScope.caller().schoolId(), sourcedId, starts, ends);
    }

    /** Makes terms of a year; those that it has keep their days (CA-11). Answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keepTerms(long yearId, List<NewTerm> terms) {
        return calendar.keepTerms(SchoolScope.caller().schoolId(), yearId, terms);
    }

    /**
     * Opens a school year with its terms (CA-08).
     *
     * @return its id
     * @throws RefusedException if it meets another year of the school
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long openYear(NewYear year) {
        if (years.isMet(year.starts(), year.ends())) {
            throw new RefusedException("calendar.yearsMeet");
        }
        long schoolId = SchoolScope.caller().schoolId();
        long id = years.add(schoolId, year.starts(), year.ends());
        years.addTerms(schoolId, id, year.terms());
        history.note(id, YearDecision.opened(year));
        return id;
    }

    /**
     * Gives a year the terms of schemes that it does not have yet.
     *
     * @return the days that the lessons have to follow on
     * @throws NotFoundException if the school has no such year
     * @throws RefusedException if terms are out of order or leave the year (CA-06), or the year has the scheme
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span addTerms(long yearId, List<TermDays> terms, @Nullable Document document) {
        Span year = days.findYear(yearId).orElseThrow(NotFoundException::new);
        TermsInOrder.check(terms, year.from(), year.until());
        Set<String> added = terms.stream().map(TermDays::scheme).collect(Collectors.toCollection(TreeSet::new));
        if (added.stream().anyMatch(scheme -> days.hasScheme(yearId, scheme))) {
            throw new RefusedException("calendar.schemeThere");
        }
        years.addTerms(SchoolScope.caller().schoolId(), yearId, terms);
        added.forEach(scheme -> history.note(yearId, YearDecision.terms(scheme, document)));
        return year;
    }

    /**
     * Lets a class learn by the terms of another scheme (CA-10).
     *
     * @return the days that the lessons have to follow on
     * @throws NotFoundException if the school has no such class
     * @throws RefusedException if its year has no such terms, or the class has pages already
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span chooseScheme(long classId, String scheme) {
        ClassSchemes.Chosen chosen = schemes.find(classId).orElseThrow(NotFoundException::new);
        if (!days.hasScheme(chosen.yearId(), scheme)) {
            throw new RefusedException("calendar.noScheme");
        } else if (chosen.hasPages()) {
            throw new RefusedException("calendar.schemeStays", chosen.name());
        }
        schemes.choose(classId, scheme);
        history.note(chosen.yearId(), YearDecision.scheme(chosen.name(), scheme));
        return days.findYear(chosen.yearId()).orElseThrow();
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
        history.note(term.yearId(), YearDecision.moved(new TermDays(term.scheme(), term.number(), starts, ends)));
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
