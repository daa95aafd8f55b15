package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.reporting.store.TeacherHoursFigures;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** The hours of teachers for the payroll, and what was replaced or fell out (RP-08, form R15). */
@Stateless
public class TeacherHoursQuery {

    @Inject
    private TeacherHoursFigures figures;

    @Inject
    private SchoolClock clock;

    @EJB
    private SchoolService schools;

    /** The hours of a month; lessons that have not ended yet are counted by themselves. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public TeacherHours month(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate until = month.atEndOfMonth();
        String zone = SchoolScope.caller().zone();
        return new TeacherHours(
                schools.getOwn().name(),
                from,
                until,
                figures.listRows(from, until, zone, clock.clock().instant()).stream()
                        .sorted(RussianOrder.by(TeacherHoursRow::teacher, row -> Long.toString(row.teacherId())))
                        .toList(),
                figures.listReplaced(from, until));
    }
}
