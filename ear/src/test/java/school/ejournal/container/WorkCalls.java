package school.ejournal.container;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.journal.LessonWorks;
import school.ejournal.journal.WorkDeadlines;
import school.ejournal.journal.WrittenWorksQuery;
import school.ejournal.lesson.NewWorkType;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.lesson.WorkNote;
import school.ejournal.lesson.WorkTypeService;

/** How the operations on works and their kinds are asked for. */
final class WorkCalls {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    WorkCalls(AccessSchool school) {
        this.school = school;
        kinds();
        works();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void kinds() {
        WorkTypeService types = Beans.get(WorkTypeService.class);
        NewWorkType type =
                new NewWorkType("Access", "A", 1, false, RetakePolicy.REPLACE, 3, false, false, null, null, null);
        NewWorkType known =
                new NewWorkType("Access", "A", 1, false, RetakePolicy.REPLACE, 3, true, false, "1", DAY, null);
        calls.put("WorkTypeService.listTypes", to -> types.listTypes());
        calls.put("WorkTypeService.listDecisions", to -> types.listDecisions());
        calls.put("WorkTypeService.add", to -> types.add(type));
        calls.put("WorkTypeService.takeCustomary", to -> types.takeCustomary());
        calls.put("WorkTypeService.countReweighed", to -> types.countReweighed(school.id(to), known));
        calls.put("WorkTypeService.change", to -> {
            types.change(school.id(to), 1, known);
            return null;
        });
    }

    private WorkNote note(int version) {
        return new WorkNote(school.id("own kind of work"), "Access", version, null);
    }

    private void works() {
        LessonWorks works = Beans.get(LessonWorks.class);
        calls.put("LessonWorks.set", to -> works.set(school.id(to), note(school.workVersionOf(to))));
        calls.put("LessonWorks.add", to -> works.add(school.id(to), note(0)));
        calls.put("LessonWorks.change", to -> works.change(school.id(to), school.workOf(to), note(0), true));
        WorkDeadlines deadlines = Beans.get(WorkDeadlines.class);
        calls.put("WorkDeadlines.get", to -> deadlines.get(school.id(to)));
        calls.put("WorkDeadlines.extend", to -> {
            deadlines.extend(school.id(to), school.today().plusYears(1), "Access");
            return null;
        });
        WrittenWorksQuery written = Beans.get(WrittenWorksQuery.class);
        calls.put("WrittenWorksQuery.listOwn", to -> written.listOwn());
        calls.put("WrittenWorksQuery.listOfClass", to -> written.listOfClass(school.id(to)));
        calls.put("WrittenWorksQuery.listOfSchool", to -> written.listOfSchool());
    }
}
