package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.TermRow;
import school.ejournal.calendar.YearDecisionRow;
import school.ejournal.calendar.YearRow;
import school.ejournal.calendar.YearSheet;
import school.ejournal.identity.Role;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.ClassService;
import school.ejournal.roster.FreshClass;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** The school years with their classes: shown to the heads, opened one by one by deputy and coordinator. */
@Named
@RequestScoped
public class YearsPage {

    private static final String HERE = "/office/years.xhtml?faces-redirect=true&year=";

    @EJB
    private CalendarQuery query;

    @EJB
    private CalendarService calendar;

    @EJB
    private YearChanges changes;

    @EJB
    private ClassService opened;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    @Inject
    private YearChoice choice;

    private final Rehearsed rehearsed = new Rehearsed();
    private final Map<String, @Nullable String> fields = new HashMap<>();
    private String form = "";
    private @Nullable TypedYear typed;
    private @Nullable YearSheet sheet;
    private List<ClassRow> classes = List.of();
    private int missing;

    /** Which form is asked for decides what it holds, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        YearRow year = choice.getShown();
        String asked = Objects.requireNonNullElse(Faces.getRequestParameter("form"), "");
        form = isKeeper() && asked.matches(year == null ? "year" : "year|terms|class|scheme") ? asked : "";
        rehearsed.setSaid(Faces.getRequestParameter(form.equals("terms") ? "dated:said" : "fresh:said"));
        if (year != null) {
            sheet = query.getYear(year.id());
            classes = roster.listClassesOf(year.id());
            missing = opened.countMissingGroups(year.id());
        }
        typed = form.equals("terms") && year != null
                ? TypedYear.in(year)
                : TypedYear.after(choice.getYears().stream().findFirst().orElse(null), shell.getToday());
    }

    /** Opens the year that is typed. */
    public @Nullable String open() {
        long[] made = {0};
        return Refusals.told(() -> made[0] = calendar.openYear(getTyped().year()))
                ? HERE + made[0] + "&made=year"
                : null;
    }

    /** Opens the class that is typed. */
    public @Nullable String openClass() {
        return Refusals.told(() -> opened.open(
                        yearId(),
                        new FreshClass(grade(), Objects.requireNonNullElse(fields.get("letter"), ""), scheme())))
                ? HERE + yearId() + "&made=class"
                : null;
    }

    /** Gives the classes the subjects of the plan that they lack. */
    public @Nullable String openGroups() {
        return Refusals.told(() -> opened.openGroups(yearId())) ? HERE + yearId() + "&made=groups" : null;
    }

    public void rehearse() {
        Refusals.told(() -> rehearsed.rehearse(changes, change()));
    }

    public @Nullable String apply() {
        return Refusals.told(() -> rehearsed.apply(changes, change())) && rehearsed.isApplied()
                ? HERE + yearId() + "&did=" + rehearsed.told()
                : null;
    }

    private YearChange change() {
        return form.equals("terms")
                ? new YearChange.AddTerms(
                        yearId(), getTyped().terms(), getTyped().document())
                : new YearChange.ChooseScheme(getChosen().id(), scheme());
    }

    private GradeLevel grade() {
        String grade = fields.get("grade");
        if (grade == null || grade.isBlank()) {
            throw new RefusedException("calendar.chooseGrade");
        }
        return GradeLevel.parse(grade);
    }

    private String scheme() {
        String scheme = fields.get("scheme");
        if (scheme == null || scheme.isBlank()) {
            throw new RefusedException("calendar.chooseScheme");
        }
        return scheme;
    }

    private long yearId() {
        return getYear().id();
    }

    /** The class whose terms are to be others. */
    public ClassRow getChosen() {
        String asked = Faces.getRequestParameter("class");
        return classes.stream()
                .filter(row -> Long.toString(row.id()).equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The schemes that the shown year has. */
    public List<String> getSchemes() {
        return sheet == null
                ? List.of()
                : sheet.terms().stream().map(TermRow::scheme).distinct().toList();
    }

    /** Whether a scheme may be typed: for a new year any, for one that is there those it does not have. */
    public boolean isOffered(String scheme) {
        return form.equals("year") || !getSchemes().contains(scheme);
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    /** What was just made: year, class or groups; empty for nothing. */
    public String getMade() {
        String made = Objects.requireNonNullElse(Faces.getRequestParameter("made"), "");
        return made.matches("year|class|groups") ? made : "";
    }

    public YearRow getYear() {
        YearRow year = choice.getShown();
        if (year == null) {
            throw new NotFoundException();
        }
        return year;
    }

    public List<YearDecisionRow> getDecisions() {
        return sheet == null ? List.of() : query.listDecisions(sheet.id());
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    /** In how many subjects of the plan classes have no group. */
    public int getMissing() {
        return missing;
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 11).boxed().toList();
    }

    public String getForm() {
        return form;
    }

    public TypedYear getTyped() {
        return Objects.requireNonNull(typed);
    }

    public Map<String, @Nullable String> getFields() {
        return fields;
    }

    public Rehearsed getRehearsed() {
        return rehearsed;
    }
}
