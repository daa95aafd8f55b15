package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.YearRow;
import school.ejournal.roster.LedClass;
import school.ejournal.roster.LoadChangeRow;
import school.ejournal.roster.LoadQuery;
import school.ejournal.roster.LoadRow;
import school.ejournal.roster.StaffRow;
import school.ejournal.shared.NotFoundException;

/** Which loads the address asks for: of a class, of a teacher, or those that nobody has; in a year that has not ended. */
@Named
@RequestScoped
public class LoadListPage {

    static final String HERE = "/office/loads.xhtml";

    @EJB
    private LoadQuery query;

    @EJB
    private CalendarQuery calendar;

    private List<YearRow> years = List.of();
    private @Nullable YearRow year;
    private List<LedClass> classes = List.of();
    private List<StaffRow> staff = List.of();
    private List<LoadRow> open = List.of();
    private List<LoadRow> rows = List.of();
    private @Nullable LedClass led;
    private long teacherId;
    private boolean openOnly;
    private List<LoadChangeRow> changes = List.of();

    @PostConstruct
    void readAddress() {
        years = calendar.listComingYears();
        if (years.isEmpty()) {
            return;
        }
        YearRow it = AskedYear.of(years);
        year = it;
        classes = query.listClasses(it.id());
        staff = query.listStaff();
        open = query.listOpen(it.id());
        changes = query.listChanges(it.id());
        teacherId = AskedId.find("teacher").orElse(0);
        openOnly = "1".equals(Faces.getRequestParameter("open"));
        if (teacherId != 0) {
            rows = query.listOfTeacher(it.id(), teacherId);
        } else if (openOnly) {
            rows = open;
        } else if (!classes.isEmpty()) {
            long wanted = AskedId.find("class").orElse(classes.get(0).id());
            LedClass one = classes.stream()
                    .filter(row -> row.id() == wanted)
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            led = one;
            rows = query.listOfClass(it.id(), one.id());
        }
    }

    public boolean isThere() {
        return year != null;
    }

    public YearRow getYear() {
        return Objects.requireNonNull(year);
    }

    /** The address of what is shown, without its changes. */
    public String getPlace() {
        String of = teacherId != 0
                ? "teacher=" + teacherId
                : openOnly ? "open=1" : "class=" + (led == null ? "" : led.id());
        return HERE + "?year=" + getYear().id() + "&" + of;
    }

    /** How many hours a week the rows have together. */
    public BigDecimal getTotal() {
        return rows.stream().map(LoadRow::weeklyHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The name of the teacher who is asked for. */
    public String getTeacherName() {
        return staff.stream()
                .filter(one -> one.id() == teacherId)
                .map(StaffRow::name)
                .findFirst()
                .orElse("");
    }

    public List<LoadChangeRow> getChanges() {
        return changes;
    }

    public List<YearRow> getYears() {
        return years;
    }

    public List<LedClass> getClasses() {
        return classes;
    }

    public List<StaffRow> getStaff() {
        return staff;
    }

    public List<LoadRow> getOpen() {
        return open;
    }

    public List<LoadRow> getRows() {
        return rows;
    }

    /** The class that is asked for; null where something else is. */
    public @Nullable LedClass getLed() {
        return led;
    }

    public long getTeacherId() {
        return teacherId;
    }

    public boolean isOpenOnly() {
        return openOnly;
    }
}
