package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import school.ejournal.curriculum.PlannedControl;
import school.ejournal.curriculum.PlannedControls;
import school.ejournal.identity.Role;
import school.ejournal.reporting.store.Assessments;

/** Tells the control works of a grade, laid out in the journal and ahead in lesson plans (RP-07). */
@Stateless
public class AssessmentQuery {

    @Inject
    private Assessments assessments;

    @Inject
    private PlannedControls planned;

    /** The month of a day; a grade that the school does not have is an empty calendar. */
    @RolesAllowed({Role.TEACHER, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public AssessmentCalendar month(int gradeLevel, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        // the works before the month tell which of its own come too soon
        LocalDate since = first.minusDays(AssessmentRules.DAYS_BETWEEN);
        List<Assessment> works = new ArrayList<>(assessments.listWritten(gradeLevel, since, last));
        works.addAll(ahead(gradeLevel, since, last, works));
        Predicate<Assessment> within = work -> !work.date().isBefore(first);
        return new AssessmentCalendar(
                gradeLevel,
                first,
                assessments.listGrades(day),
                assessments.listClasses(gradeLevel, day),
                AssessmentRules.checked(works, assessments.listEdges(gradeLevel, since, last)).stream()
                        .filter(within)
                        .sorted(Comparator.comparing(Assessment::date).thenComparing(Assessment::number))
                        .toList());
    }

    /** What the plans have ahead, but for what the journal has on the same lesson, or elsewhere under the same name. */
    private List<Assessment> ahead(int gradeLevel, LocalDate since, LocalDate last, List<Assessment> laidOut) {
        Set<String> known = new HashSet<>();
        laidOut.forEach(work -> {
            known.add(work.groupId() + " " + work.title());
            known.add(work.groupId() + " " + work.date() + " " + work.number());
        });
        Map<Long, AssessedGroup> groups = assessments.listGroups(gradeLevel);
        List<Assessment> ahead = new ArrayList<>();
        for (PlannedControl control : planned.listOfGrade(gradeLevel, last)) {
            boolean shown = !control.date().isBefore(since) && !control.date().isAfter(last);
            boolean laid = known.contains(control.groupId() + " " + control.topic())
                    || known.contains(control.groupId() + " " + control.date() + " " + control.number());
            AssessedGroup group = groups.get(control.groupId());
            if (shown && !laid && group != null) {
                ahead.add(group.planned(control.date(), control.number(), control.topic()));
            }
        }
        return ahead;
    }
}
