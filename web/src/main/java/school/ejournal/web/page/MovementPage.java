package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.reporting.MovementReport;
import school.ejournal.reporting.RegisterQuery;
import school.ejournal.reporting.RegisterSheets;
import school.ejournal.shared.NotFoundException;

/** The movement of pupils in some days, on screen and as files. */
@Named
@RequestScoped
public class MovementPage {

    @EJB
    private RegisterQuery query;

    @Inject
    private Shell shell;

    private LocalDate from = LocalDate.EPOCH;
    private LocalDate until = LocalDate.EPOCH;
    private @Nullable MovementReport report;

    /** Without asking, the school year until today. */
    @PostConstruct
    void readAddress() {
        until = AskedDay.of(Faces.getRequestParameter("until"), shell.getToday());
        int year = until.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? until.getYear() : until.getYear() - 1;
        from = AskedDay.of(Faces.getRequestParameter("from"), LocalDate.of(year, Month.SEPTEMBER, 1));
    }

    /** Reads the report; sends it as a file where one is asked for. */
    public void load() throws IOException {
        Refusals.told(() -> report = query.move(from, until));
        String as = Faces.getRequestParameter("as");
        if (report == null || as == null) {
            return;
        }
        String language = shell.getLocale().getLanguage();
        byte[] sheet =
                switch (as) {
                    case "xlsx" -> RegisterSheets.writeMovement(report, language);
                    case "csv" -> RegisterSheets.writeMovementText(report, language);
                    default -> throw new NotFoundException();
                };
        Faces.sendFile(sheet, "movement-" + from + "-" + until + "." + as, true);
    }

    public @Nullable MovementReport getReport() {
        return report;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }
}
