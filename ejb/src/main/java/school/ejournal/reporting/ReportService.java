package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import school.ejournal.identity.Role;
import school.ejournal.reporting.store.StoredReports;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Makes reports and keeps them. */
@Stateless
public class ReportService {

    /** The name of form R12 among the kept reports. */
    public static final String TIMELINESS = "timeliness";

    @Inject
    private StoredReports reports;

    @Inject
    private SchoolClock clock;

    @EJB
    private TimelinessQuery timeliness;

    /** Makes the timeliness sheet of a week; one made before gives way to it. */
    @RolesAllowed(Role.SYSTEM)
    public void keepTimeliness(LocalDate monday) {
        TimelinessReport report = timeliness.week(monday);
        reports.keep(
                SchoolScope.caller().schoolId(),
                TIMELINESS,
                report.monday(),
                report.sunday(),
                TIMELINESS + "-" + report.monday() + ".xlsx",
                TimelinessSheet.write(report, "ru"),
                clock.clock().instant());
    }
}
