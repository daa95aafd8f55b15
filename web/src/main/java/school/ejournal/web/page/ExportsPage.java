package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import school.ejournal.exchange.ExportFile;
import school.ejournal.exchange.ExportService;

/** Hands the roster, the marks and the timetable out as files. */
@Named
@RequestScoped
public class ExportsPage {

    @EJB
    private ExportService exports;

    /** Sends the roster with guardians; as a workbook or as a text. */
    public void roster(boolean workbook) throws IOException {
        send(exports.roster(workbook));
    }

    /** Sends the weekly lessons of today; as a workbook or as a text. */
    public void timetable(boolean workbook) throws IOException {
        send(exports.timetable(workbook));
    }

    /** Sends the year as a OneRoster package. */
    public void oneRoster() throws IOException {
        send(exports.oneRoster());
    }

    /** Sends the year with its marks as a OneRoster package. */
    public void gradebook() throws IOException {
        send(exports.gradebook());
    }

    private static void send(ExportFile file) throws IOException {
        Faces.sendFile(file.bytes(), file.name(), true);
    }
}
