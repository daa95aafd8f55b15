package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.TermRow;
import school.ejournal.calendar.YearRow;
import school.ejournal.calendar.YearSheet;
import school.ejournal.identity.Role;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;

/** The calendar of the school year: shown to its heads, changed by deputy and coordinator, who are told first what it does. */
@Named
@RequestScoped
public class CalendarPage {

    static final String HERE = "/office/calendar.xhtml";

    @EJB
    private CalendarQuery query;

    @EJB
    private YearChanges changes;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    @Inject
    private YearChoice choice;

    private final TypedDays typed = new TypedDays();
    private final Rehearsed rehearsed = new Rehearsed();
    private @Nullable String asked;
    private @Nullable YearSheet year;

    /** What is to be changed decides which form is there, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        asked = isKeeper() ? Faces.getRequestParameter("change") : null;
        YearRow shown = choice.getShown();
        year = shown == null ? null : query.getYear(shown.id());
        // what was said decides whether there is a button to do it, so it too is known before the form is read
        rehearsed.setSaid(Faces.getRequestParameter("dated:said"));
        if (asked != null && asked.matches("term\\d{1,18}")) {
            TermRow term = term(target());
            typed.setFrom(term.starts().toString());
            typed.setUntil(term.ends().toString());
        }
    }

    public void rehearse() {
        Refusals.told(() -> rehearsed.rehearse(changes, change()));
    }

    public @Nullable String apply() {
        return Refusals.told(() -> rehearsed.apply(changes, change())) && rehearsed.isApplied()
                ? HERE + "?faces-redirect=true&year=" + getYear().id() + "&did=" + rehearsed.told()
                : null;
    }

    private YearChange change() {
        String what = asked == null ? "" : asked.replaceAll("\\d", "");
        YearSheet sheet = getYear();
        return switch (what) {
            case "off" -> typed.daysOff(sheet.id());
            case "moved" -> typed.movedDay(sheet.id());
            case "term" -> typed.term(target());
            case "annuloff" -> new YearChange.AnnulDaysOff(target());
            case "annulmoved" -> new YearChange.AnnulMovedDay(target());
            default -> throw new NotFoundException();
        };
    }

    private long target() {
        String digits = asked == null ? "" : asked.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 18) {
            throw new NotFoundException();
        }
        return Long.parseLong(digits);
    }

    private TermRow term(long id) {
        return getYear().terms().stream()
                .filter(term -> term.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether the school has a year at all; without one there is nothing to show. */
    public boolean isYearThere() {
        return year != null;
    }

    public YearSheet getYear() {
        if (year == null) {
            throw new NotFoundException();
        }
        return year;
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    public List<ClassRow> getClasses() {
        return roster.listClassesOf(getYear().id());
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 11).boxed().toList();
    }

    public List<DayOffKind> getKinds() {
        return List.of(DayOffKind.values());
    }

    /** Which form is asked for, without its target: off, moved, term, annuloff, annulmoved; empty for none. */
    public String getForm() {
        return asked == null ? "" : asked.replaceAll("\\d", "");
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public TypedDays getTyped() {
        return typed;
    }

    public Rehearsed getRehearsed() {
        return rehearsed;
    }
}
