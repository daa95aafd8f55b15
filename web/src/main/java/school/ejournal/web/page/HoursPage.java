package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.reporting.TeacherHours;
import school.ejournal.reporting.TeacherHoursQuery;
import school.ejournal.reporting.TeacherHoursSheet;
import school.ejournal.shared.NotFoundException;

/** The hours of teachers in a month for the payroll, on screen and as a sheet. */
@Named
@RequestScoped
public class HoursPage {

    private static final String SHEET = "xlsx";

    @EJB
    private TeacherHoursQuery query;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private @Nullable String month;
    private @Nullable String as;
    private @Nullable TeacherHours hours;

    /** Reads the month; sends it as a sheet where one is asked for. */
    public void load() throws IOException {
        TeacherHours read = query.month(asked());
        hours = read;
        if (SHEET.equals(as)) {
            byte[] sheet = TeacherHoursSheet.write(read, shell.getLocale().getLanguage());
            Faces.sendFile(sheet, "hours-" + asked() + ".xlsx", true);
        }
    }

    private YearMonth asked() {
        try {
            return month == null || month.isEmpty() ? YearMonth.from(shell.getToday()) : YearMonth.parse(month);
        } catch (DateTimeParseException notAMonth) {
            throw new NotFoundException();
        }
    }

    /** Hours as they are written: {@code 18}, {@code 0,5}; a dash for none. */
    public String hours(BigDecimal number) {
        return number.signum() == 0 ? "—" : show.decimal(number.stripTrailingZeros());
    }

    public TeacherHours getReport() {
        if (hours == null) {
            throw new NotFoundException();
        }
        return hours;
    }

    public YearMonth getBefore() {
        return asked().minusMonths(1);
    }

    public YearMonth getAfter() {
        return asked().plusMonths(1);
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable String getAs() {
        return as;
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }
}
