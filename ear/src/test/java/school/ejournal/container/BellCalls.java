package school.ejournal.container;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.bells.BellQuery;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.BellService;
import school.ejournal.bells.NewBellSchedule;
import school.ejournal.bells.NewBellUse;
import school.ejournal.bells.NewShift;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.lesson.BellChange;
import school.ejournal.lesson.BellChanges;
import school.ejournal.reporting.MunicipalPlanQuery;
import school.ejournal.roster.GroupService;
import school.ejournal.roster.NewPart;

/** How the operations on bells, shifts, groups and the plans of schools are asked for. */
final class BellCalls {

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    BellCalls(AccessSchool school) {
        this.school = school;
        groups();
        calls.put("MunicipalPlanQuery.listSchools", to -> Beans.get(MunicipalPlanQuery.class)
                .listSchools());
        BellQuery query = Beans.get(BellQuery.class);
        LocalDate today = school.today();
        calls.put("BellQuery.getSheet", to -> query.getSheet());
        calls.put("BellQuery.listClasses", to -> query.listClasses(today));
        BellService service = Beans.get(BellService.class);
        BellRow bell = new BellRow(1, LocalTime.of(9, 0), LocalTime.of(9, 40));
        calls.put("BellService.draw", to -> service.draw(new NewBellSchedule("Access", null, List.of(bell))));
        calls.put(
                "BellService.use",
                to -> service.use(
                        new NewBellUse(school.id(to), today.plusDays(1), today.plusDays(1), null, null, null, null)));
        calls.put("BellService.annulUse", to -> service.annulUse(school.id(to)));
        calls.put("BellService.setShift", to -> service.setShift(first(to)));
        calls.put("BellService.annulShift", to -> service.annulShift(school.id(to)));
        BellChanges changes = Beans.get(BellChanges.class);
        calls.put("BellChanges.rehearse", to -> changes.rehearse(new BellChange.SetShift(first(to))));
        calls.put("BellChanges.apply", to -> changes.apply(new BellChange.SetShift(first(to))));
    }

    private void groups() {
        GroupService groups = Beans.get(GroupService.class);
        LocalDate today = school.today();
        calls.put("GroupService.listGroups", to -> groups.listGroups());
        calls.put("GroupService.listSubjects", to -> groups.listSubjects());
        calls.put("GroupService.listCandidates", to -> groups.listCandidates(school.id(to), today));
        calls.put("GroupService.choose", to -> {
            groups.choose(school.id(to), List.of(), today);
            return null;
        });
        calls.put(
                "GroupService.open",
                to -> groups.open(new NewPart(
                        school.id(to), school.id("own subject"), "Made here", school.id("teacher"), today)));
    }

    Map<String, Call> all() {
        return calls;
    }

    private NewShift first(String schoolClass) {
        return new NewShift(school.id(schoolClass), 1, school.today(), null);
    }
}
