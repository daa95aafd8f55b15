package school.ejournal.container;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.Document;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.curriculum.CurriculumQuery;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.DecidedLine;
import school.ejournal.lesson.LoadChange;
import school.ejournal.lesson.LoadChanges;
import school.ejournal.roster.LoadQuery;
import school.ejournal.roster.LoadService;
import school.ejournal.roster.NewLoad;

/** How the operations on the teaching load and the curriculum plan are asked for. */
final class LoadCalls {

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    LoadCalls(AccessSchool school) {
        this.school = school;
        reading();
        loads();
        plan();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void reading() {
        CalendarQuery calendar = Beans.get(CalendarQuery.class);
        calls.put("CalendarQuery.listComingYears", to -> calendar.listComingYears());
        LoadQuery query = Beans.get(LoadQuery.class);
        calls.put("LoadQuery.listOfClass", to -> query.listOfClass(school.id(to), school.id("own class")));
        calls.put("LoadQuery.listOfTeacher", to -> query.listOfTeacher(school.id(to), school.id("teacher")));
        calls.put("LoadQuery.listOpen", to -> query.listOpen(school.id(to)));
        calls.put("LoadQuery.listClasses", to -> query.listClasses(school.id(to)));
        calls.put("LoadQuery.listStaff", to -> query.listStaff());
        calls.put("LoadQuery.listChanges", to -> query.listChanges(school.id("own year")));
    }

    private void loads() {
        LocalDate today = school.today();
        LoadService service = Beans.get(LoadService.class);
        calls.put("LoadService.assign", to -> service.assign(load(to)));
        calls.put("LoadService.end", to -> service.end(school.id(to), today, null));
        calls.put("LoadService.lead", to -> {
            boolean teacher = to.startsWith("teacher");
            service.lead(school.id(teacher ? "own class" : to), school.id(teacher ? to : "teacher"), today, null);
            return null;
        });
        LoadChanges changes = Beans.get(LoadChanges.class);
        calls.put("LoadChanges.rehearse", to -> changes.rehearse(new LoadChange.Assign(load(to))));
        calls.put("LoadChanges.apply", to -> changes.apply(new LoadChange.Assign(load(to))));
    }

    private NewLoad load(String relation) {
        boolean teacher = relation.startsWith("teacher");
        return new NewLoad(
                NewLoad.Taught.group(school.id(teacher ? "own group" : relation)),
                school.id(teacher ? relation : "teacher"),
                school.today(),
                null,
                BigDecimal.ONE,
                null);
    }

    private void plan() {
        CurriculumQuery query = Beans.get(CurriculumQuery.class);
        calls.put("CurriculumQuery.listPlan", to -> query.listPlan(school.id("own year")));
        calls.put("CurriculumQuery.listChanges", to -> query.listChanges(school.id("own year")));
        CurriculumService service = Beans.get(CurriculumService.class);
        calls.put("CurriculumService.decide", to -> {
            boolean subject = to.startsWith("subject");
            DecidedLine line =
                    new DecidedLine(school.id(subject ? to : "own subject"), "", new BigDecimal("2.5"), "scale");
            return service.decide(
                    school.id(subject ? "own year" : to), 7, List.of(line), new Document("Access", school.today()));
        });
        calls.put("CurriculumService.addSubject", to -> {
            service.addSubject("Access", "", "");
            return null;
        });
    }
}
