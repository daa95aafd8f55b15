package school.ejournal.container;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.container.ServiceCalls.Act;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.curriculum.AdjustmentQuery;
import school.ejournal.curriculum.AdjustmentReason;
import school.ejournal.curriculum.AdjustmentService;
import school.ejournal.curriculum.AdjustmentWay;
import school.ejournal.curriculum.ItemKind;
import school.ejournal.curriculum.LessonPlanQuery;
import school.ejournal.curriculum.LessonPlanService;
import school.ejournal.curriculum.NewAdjustment;
import school.ejournal.curriculum.NewAdjustment.Change;
import school.ejournal.curriculum.NewPlanItem;
import school.ejournal.reporting.AssessmentQuery;
import school.ejournal.reporting.PlanFactQuery;

/** How the operations on lesson plans are asked for. */
final class PlanCalls {

    private static final byte[] FILE = "Тема;Часы\nAccess;1\n".getBytes(StandardCharsets.UTF_8);
    private static final NewPlanItem ITEM = new NewPlanItem("", "Access", BigDecimal.ONE, ItemKind.LESSON, "");

    private final AccessSchool school;
    private final LessonPlanService plans = Beans.get(LessonPlanService.class);
    private final Map<String, Call> calls = new HashMap<>();

    PlanCalls(AccessSchool school) {
        this.school = school;
        reading();
        keeping();
        adjusting();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void reading() {
        LessonPlanQuery query = Beans.get(LessonPlanQuery.class);
        calls.put("LessonPlanQuery.listOwn", to -> query.listOwn());
        calls.put("LessonPlanQuery.listUnplanned", to -> query.listUnplanned());
        calls.put("LessonPlanQuery.listAll", to -> query.listAll());
        calls.put("LessonPlanQuery.controlLimit", to -> query.controlLimit());
        calls.put("LessonPlanQuery.get", to -> query.get(school.id(to)));
        AssessmentQuery assessments = Beans.get(AssessmentQuery.class);
        calls.put("AssessmentQuery.month", to -> assessments.month(5, school.today()));
        PlanFactQuery planFact = Beans.get(PlanFactQuery.class);
        calls.put("PlanFactQuery.listOwn", to -> planFact.listOwn());
        calls.put("PlanFactQuery.listSchool", to -> planFact.listSchool());
    }

    private void keeping() {
        calls.put("LessonPlanService.make", to -> plans.make(school.id(to)));
        calls.put("LessonPlanService.rehearse", to -> plans.rehearse(FILE));
        calls.put("LessonPlanService.bringIn", to -> plans.bringIn(school.id(to), 1, FILE));
        put("LessonPlanService.use", to -> plans.use(school.id(to), 1, school.id("own group")));
        put("LessonPlanService.release", this::release);
        put("LessonPlanService.add", to -> plans.add(school.id(to), 1, ITEM, 1));
        put("LessonPlanService.change", to -> plans.change(school.id(to), 1, school.itemOf(to), ITEM, 2));
        put("LessonPlanService.move", to -> plans.move(school.id(to), 1, school.itemOf(to), 2));
        put("LessonPlanService.remove", to -> plans.remove(school.id(to), 1, school.itemOf(to)));
    }

    private void adjusting() {
        AdjustmentQuery query = Beans.get(AdjustmentQuery.class);
        AdjustmentService adjustments = Beans.get(AdjustmentService.class);
        Change change = new Change(school.itemOf("own plan"), AdjustmentWay.SELF, null);
        calls.put("AdjustmentQuery.listOwn", to -> query.listOwn());
        calls.put("AdjustmentQuery.listAll", to -> query.listAll());
        calls.put("AdjustmentQuery.get", to -> query.get(school.id(to)));
        calls.put("AdjustmentQuery.prepare", to -> query.prepare(school.id(to)));
        calls.put(
                "AdjustmentService.ask",
                to -> adjustments.ask(
                        new NewAdjustment(school.id(to), AdjustmentReason.OTHER, "Access", List.of(change))));
        put("AdjustmentService.withdraw", to -> adjustments.withdraw(school.id(to)));
        put("AdjustmentService.approve", to -> adjustments.approve(school.id(to), ""));
        put("AdjustmentService.giveBack", to -> adjustments.giveBack(school.id(to), "Access"));
    }

    /** What is released has to be in use; a plan that is not the caller's is released as it is. */
    private void release(String plan) {
        boolean own = plan.startsWith("own");
        if (own) {
            plans.use(school.id(plan), 1, school.id("own group"));
        }
        plans.release(school.id(plan), own ? 2 : 1, school.id("own group"));
    }

    private void put(String operation, Act act) {
        calls.put(operation, to -> {
            act.on(to);
            return null;
        });
    }
}
