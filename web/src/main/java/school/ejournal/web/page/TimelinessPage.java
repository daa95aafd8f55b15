package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.reporting.TimelinessQuery;
import school.ejournal.reporting.TimelinessReport;
import school.ejournal.reporting.TimelinessRow;
import school.ejournal.reporting.TimelinessSheet;
import school.ejournal.shared.NotFoundException;

/** The weekly report on timeliness, on screen and as a sheet. */
@Named
@RequestScoped
public class TimelinessPage {

    private static final String SHEET = "xlsx";

    @EJB
    private TimelinessQuery timeliness;

    @Inject
    private Shell shell;

    private @Nullable String day;
    private @Nullable String as;
    private @Nullable TimelinessReport report;

    /** Reads the week; sends it as a sheet where one is asked for. */
    public void load() throws IOException {
        TimelinessReport asked = timeliness.week(AskedDay.of(day, shell.getToday()));
        report = asked;
        if (SHEET.equals(as)) {
            byte[] sheet = TimelinessSheet.write(asked, shell.getLocale().getLanguage());
            Faces.sendFile(sheet, "timeliness-" + asked.monday() + ".xlsx", true);
        }
    }

    public TimelinessReport getReport() {
        if (report == null) {
            throw new NotFoundException();
        }
        return report;
    }

    /** Lessons with nothing entered; the row's own name for it is a word of the expression language. */
    public int unrecorded(TimelinessRow row) {
        return row.empty();
    }

    public LocalDate getBefore() {
        return getReport().monday().minusDays(7);
    }

    public LocalDate getAfter() {
        return getReport().monday().plusDays(7);
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getAs() {
        return as;
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }
}
