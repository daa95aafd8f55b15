package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.reporting.store.PlanFactFigures;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Tells plan against fact of the running terms, in a break those just over (RP-06). */
@Stateless
public class PlanFactQuery {

    @Inject
    private PlanFactFigures figures;

    @Inject
    private SchoolClock clock;

    @EJB
    private SchoolService schools;

    /** The pages of groups that the caller teaches today. */
    @RolesAllowed(Role.TEACHER)
    public PlanFactReport listOwn() {
        LocalDate today = clock.today();
        return report(today, figures.listOf(SchoolScope.caller().personId(), today));
    }

    /** The pages of the school. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public PlanFactReport listSchool() {
        LocalDate today = clock.today();
        return report(today, figures.list(today));
    }

    /** The sums of the school that is asked for (RP-11). */
    @RolesAllowed(Role.SYSTEM)
    public SchoolHours sumSchool() {
        return figures.sum(clock.today());
    }

    private PlanFactReport report(LocalDate today, List<PlanFactRow> rows) {
        return new PlanFactReport(
                schools.getOwn().name(),
                today,
                rows.stream()
                        .sorted(Comparator.comparingInt(PlanFactRow::gradeLevel)
                                .thenComparing(PlanFactRow::letter)
                                .thenComparing(PlanFactRow::subject)
                                .thenComparing(row -> row.group() == null ? "" : row.group())
                                .thenComparingLong(PlanFactRow::pageId))
                        .toList());
    }
}
