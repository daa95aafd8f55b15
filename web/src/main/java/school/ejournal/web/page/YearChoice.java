package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.YearRow;
import school.ejournal.shared.NotFoundException;

/** Which school year a page shows: the one that its address asks for, else the year of work. Years gone stay readable. */
@Named
@RequestScoped
public class YearChoice {

    @EJB
    private CalendarQuery calendar;

    private List<YearRow> years = List.of();
    private @Nullable YearRow shown;

    @PostConstruct
    void readAddress() {
        years = calendar.listYears();
        String asked = Faces.getRequestParameter("year");
        shown = asked == null || asked.isBlank()
                ? calendar.findYearOfWork().orElse(null)
                : years.stream()
                        .filter(year -> Long.toString(year.id()).equals(asked))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    /** Lets the page show another year than its address says, because what it shows is of that year. */
    void show(YearRow year) {
        shown = year;
    }

    /** All years, the latest first. */
    public List<YearRow> getYears() {
        return years;
    }

    /** The year that is shown; null where the school has none. */
    public @Nullable YearRow getShown() {
        return shown;
    }

    /** Whether there is anything to choose. */
    public boolean isSeveral() {
        return years.size() > 1;
    }

    /** Whether the address asks for a year. */
    boolean isAsked() {
        String asked = Faces.getRequestParameter("year");
        return asked != null && !asked.isBlank();
    }
}
