package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.YearRow;
import school.ejournal.curriculum.CurriculumQuery;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.PlanChangeRow;
import school.ejournal.curriculum.PlannedHours;
import school.ejournal.identity.Role;

/** The curriculum plan of a year: read by the heads, decided by deputy and coordinator grade level by grade level. */
@Named
@RequestScoped
public class CurriculumPage {

    private static final String HERE = "/office/curriculum.xhtml?faces-redirect=true&year=";

    @EJB
    private CurriculumQuery query;

    @EJB
    private CurriculumService service;

    @EJB
    private CalendarQuery calendar;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<YearRow> years = List.of();
    private @Nullable YearRow year;
    private PlanTable table = new PlanTable(List.of());
    private List<TypedLine> lines = List.of();
    private List<PlanChangeRow> changes = List.of();
    private int grade;

    /** Which lines the form has is known before it is read. */
    @PostConstruct
    void readAddress() {
        years = calendar.listComingYears();
        if (years.isEmpty()) {
            return;
        }
        YearRow it = AskedYear.of(years);
        year = it;
        List<PlannedHours> plan = query.listPlan(it.id());
        table = new PlanTable(plan);
        changes = query.listChanges(it.id());
        grade = (int) Math.min(isKeeper() ? AskedId.find("grade").orElse(0) : 0, PlanTable.LAST_GRADE);
        if (grade > 0) {
            lines = table.getLines().stream()
                    .map(line -> new TypedLine(of(plan, line.subject()), grade, show))
                    .toList();
            plan.stream()
                    .filter(one -> one.gradeLevel() == grade && one.documentNumber() != null)
                    .findFirst()
                    .ifPresent(one -> {
                        typed.put("number", one.documentNumber());
                        typed.put("date", Objects.toString(one.documentDate(), ""));
                    });
        }
    }

    private PlannedHours of(List<PlannedHours> plan, PlannedHours subject) {
        return plan.stream()
                .filter(one -> one.subjectId() == subject.subjectId() && one.gradeLevel() == grade)
                .findFirst()
                .orElseGet(() -> new PlannedHours(
                        subject.subjectId(),
                        subject.subject(),
                        subject.area(),
                        grade,
                        BigDecimal.ZERO,
                        "",
                        null,
                        null));
    }

    /** Decides the plan of the grade level as it is typed. */
    public @Nullable String decide() {
        int[] others = {0};
        return Refusals.told(() -> others[0] = service.decide(
                        getYear().id(),
                        grade,
                        lines.stream().map(TypedLine::decided).toList(),
                        GivenDocument.find(typed.get("number"), typed.get("date"))))
                ? HERE + getYear().id() + "&did=" + others[0]
                : null;
    }

    /** Makes the subject that is typed; its hours are given grade level by grade level. */
    public @Nullable String addSubject() {
        return Refusals.told(() -> service.addSubject(text("name"), text("shortName"), text("area")))
                ? HERE + getYear().id() + "&made=1"
                : null;
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    /** How many lines were just changed; -1 where nothing was done. */
    public int getDone() {
        String did = Faces.getRequestParameter("did");
        return did == null || !did.matches("\\d{1,3}") ? -1 : Integer.parseInt(did);
    }

    public boolean isMade() {
        return "1".equals(Faces.getRequestParameter("made"));
    }

    public YearRow getYear() {
        return Objects.requireNonNull(year);
    }

    public boolean isThere() {
        return year != null;
    }

    public List<YearRow> getYears() {
        return years;
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, PlanTable.LAST_GRADE).boxed().toList();
    }

    /** Which grade level is to be decided; 0 for none. */
    public int getGrade() {
        return grade;
    }

    public PlanTable getTable() {
        return table;
    }

    public List<TypedLine> getLines() {
        return lines;
    }

    public List<PlanChangeRow> getChanges() {
        return changes;
    }

    /** The areas that subjects have already, to choose from. */
    public List<String> getAreas() {
        return table.getLines().stream()
                .map(line -> line.subject().area())
                .filter(area -> !area.isEmpty())
                .distinct()
                .toList();
    }

    /** What is typed, by the name of the field. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }
}
