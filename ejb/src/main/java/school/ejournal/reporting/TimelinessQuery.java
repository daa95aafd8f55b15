package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;
import school.ejournal.reporting.store.TimelinessFigures;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;

/** Tells how timely lessons are kept (RP-04). */
@Stateless
public class TimelinessQuery {

    @Inject
    private TimelinessFigures figures;

    @Inject
    private SchoolClock clock;

    @EJB
    private SchoolService schools;

    /** The week of a day, lessons that have ended by now; teachers without such lessons are absent. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR, Role.SYSTEM})
    public TimelinessReport week(LocalDate monday) {
        LocalDate first = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = first.plusDays(6);
        SchoolRow school = schools.getOwn();
        return new TimelinessReport(
                school.name(),
                first,
                last,
                figures.list(first, last, school.zone(), clock.clock().instant()).stream()
                        .sorted(RussianOrder.<TimelinessRow>by(TimelinessRow::teacher, row -> "")
                                .thenComparing(TimelinessRow::teacherId))
                        .toList());
    }
}
