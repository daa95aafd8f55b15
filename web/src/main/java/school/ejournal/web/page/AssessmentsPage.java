package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.reporting.AssessmentCalendar;
import school.ejournal.reporting.AssessmentCalendar.Day;
import school.ejournal.reporting.AssessmentQuery;
import school.ejournal.shared.NotFoundException;

/** The control works of a grade in a month. */
@Named
@RequestScoped
public class AssessmentsPage {

    private static final int CUSTOMARY_GRADE = 5;

    @EJB
    private AssessmentQuery query;

    @Inject
    private Shell shell;

    private @Nullable AssessmentCalendar calendar;
    private List<Day> days = List.of();

    @PostConstruct
    void load() {
        int grade = (int) AskedId.find("grade").orElse(CUSTOMARY_GRADE);
        AssessmentCalendar found = query.month(grade, month(Faces.getRequestParameter("month")));
        calendar = found;
        days = found.days();
    }

    private LocalDate month(@Nullable String asked) {
        try {
            return asked == null || asked.isEmpty()
                    ? shell.getToday()
                    : YearMonth.parse(asked).atDay(1);
        } catch (DateTimeParseException none) {
            throw new NotFoundException();
        }
    }

    public AssessmentCalendar getCalendar() {
        if (calendar == null) {
            throw new NotFoundException();
        }
        return calendar;
    }

    public List<Day> getDays() {
        return days;
    }

    /** {@code Ноябрь 2026}. */
    public String getTitle() {
        String name = DateTimeFormatter.ofPattern("LLLL yyyy", shell.getLocale())
                .format(getCalendar().month());
        return name.substring(0, 1).toUpperCase(shell.getLocale()) + name.substring(1);
    }

    /** The month so many months on, as addresses have it. */
    public String month(int by) {
        return YearMonth.from(getCalendar().month()).plusMonths(by).toString();
    }
}
