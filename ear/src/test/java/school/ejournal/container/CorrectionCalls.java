package school.ejournal.container;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import school.ejournal.access.AccessSchool;
import school.ejournal.container.ServiceCalls.Act;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.correction.CellHistoryQuery;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.correction.CorrectionService;
import school.ejournal.correction.NewCorrection;
import school.ejournal.correction.NewTextCorrection;
import school.ejournal.decision.Decision;
import school.ejournal.decision.DecisionQuery;
import school.ejournal.decision.DecisionService;
import school.ejournal.journal.ChangesQuery;
import school.ejournal.journal.ExtensionQuery;
import school.ejournal.journal.ExtensionService;
import school.ejournal.journal.LessonText;
import school.ejournal.journal.NewExtension;
import school.ejournal.journal.PageWatch;
import school.ejournal.lesson.CellKey;

/** How corrections, the edit window and its extensions, and what others changed are asked for. */
final class CorrectionCalls {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    CorrectionCalls(AccessSchool school) {
        this.school = school;
        corrections();
        extensions();
        changes();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void corrections() {
        CorrectionService service = Beans.get(CorrectionService.class);
        calls.put("CorrectionService.ask", to -> service.ask(correction(to)));
        calls.put("CorrectionService.askText", to -> service.askText(text(to)));
        put("CorrectionService.withdraw", to -> service.withdraw(school.id(to)));
        put("CorrectionService.approve", to -> service.approve(school.id(to), "", null));
        put("CorrectionService.refuse", to -> service.refuse(school.id(to), "Access"));
        CorrectionQuery query = Beans.get(CorrectionQuery.class);
        calls.put("CorrectionQuery.listOwn", to -> query.listOwn());
        calls.put("CorrectionQuery.countOwn", to -> query.countOwn());
        calls.put("CorrectionQuery.listAll", to -> query.listAll());
        calls.put("CorrectionQuery.listActs", to -> query.listActs());
        calls.put("CorrectionQuery.get", to -> query.get(school.id(to)));
        CellKey cell = new CellKey(school.id("own lesson"), school.id("own child"));
        calls.put("CellHistoryQuery.listChanges", to -> Beans.get(CellHistoryQuery.class)
                .listChanges(school.id(to), cell));
        calls.put("CellHistoryQuery.listTextChanges", to -> Beans.get(CellHistoryQuery.class)
                .listTextChanges(school.id(to), LessonText.HOMEWORK));
    }

    private NewTextCorrection text(String lesson) {
        return new NewTextCorrection(
                UUID.randomUUID(),
                school.id(lesson),
                LessonText.HOMEWORK,
                "Access",
                school.noteVersionOf(lesson),
                "Access");
    }

    private NewCorrection correction(String lesson) {
        CellKey cell = new CellKey(school.id(lesson), school.id("own child"));
        return new NewCorrection(
                UUID.randomUUID(), school.pageOf(lesson), cell, "5/4", school.versionOf(lesson), "Access");
    }

    private void extensions() {
        ExtensionService service = Beans.get(ExtensionService.class);
        calls.put("ExtensionService.grant", to -> service.grant(extension(to)));
        put("ExtensionService.revoke", to -> service.revoke(school.id(to)));
        put("ExtensionService.decideWindow", to -> service.decideWindow(14, "Access", DAY));
        put("DecisionService.decide", to -> Beans.get(DecisionService.class)
                .decide(Map.of(Decision.GRACE, Decision.GRACE.custom()), "Access", DAY));
        calls.put("DecisionQuery.listDecisions", to -> Beans.get(DecisionQuery.class)
                .listDecisions());
        calls.put("DecisionQuery.listChanges", to -> Beans.get(DecisionQuery.class)
                .listChanges());
        ExtensionQuery query = Beans.get(ExtensionQuery.class);
        calls.put("ExtensionQuery.getWindow", to -> query.getWindow());
        calls.put("ExtensionQuery.listExtensions", to -> query.listExtensions());
        calls.put("ExtensionQuery.search", to -> query.search("А"));
    }

    private NewExtension extension(String target) {
        boolean teacher = target.contains("teacher");
        Long id = school.id(target);
        return new NewExtension(teacher ? id : null, teacher ? null : id, DAY, DAY, DAY, "Access");
    }

    private void changes() {
        ChangesQuery changes = Beans.get(ChangesQuery.class);
        calls.put("ChangesQuery.listSince", to -> changes.listSince(school.id(to), 0));
        calls.put("ChangesQuery.getSeq", to -> changes.getSeq(school.id(to)));
        put("PageWatch.watch", to -> Beans.get(PageWatch.class).watch(school.id(to), new GoneViewer()));
    }

    private void put(String operation, Act act) {
        calls.put(operation, to -> {
            act.on(to);
            return null;
        });
    }
}
