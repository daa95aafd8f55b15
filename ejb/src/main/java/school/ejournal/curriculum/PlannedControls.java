package school.ejournal.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.ejournal.curriculum.PlanFlow.Part;
import school.ejournal.curriculum.PlanFlow.Step;
import school.ejournal.curriculum.store.PlanItems;

/** Where the control works of plans fall by the flow. Asked for by reports, which know who may see them. */
@ApplicationScoped
public class PlannedControls {

    @Inject
    private PlanItems items;

    /** Those of the groups of a grade in the school year of a day that no lesson has given yet, each at its first lesson. */
    public List<PlannedControl> listOfGrade(int gradeLevel, LocalDate day) {
        Map<Long, List<PlannedItem>> plans = items.listOfGrade(gradeLevel, day);
        Map<Long, List<PlanFlow.Lesson>> lessons = items.listLessonsOfGrade(gradeLevel, day);
        List<PlannedControl> controls = new ArrayList<>();
        plans.forEach((group, planned) ->
                controls.addAll(controls(group, PlanFlow.of(planned, lessons.getOrDefault(group, List.of())))));
        return controls;
    }

    private static List<PlannedControl> controls(long group, PlanFlow flow) {
        List<PlannedControl> controls = new ArrayList<>();
        Set<Long> met = new HashSet<>();
        for (Step step : flow.steps()) {
            for (Part part : step.parts()) {
                boolean first = met.add(part.item().id());
                if (first && !step.isGiven() && part.item().kind() == ItemKind.CONTROL) {
                    PlanFlow.Lesson lesson = step.lesson();
                    controls.add(new PlannedControl(
                            group,
                            lesson.id(),
                            lesson.date(),
                            lesson.number(),
                            part.item().topic()));
                }
            }
        }
        return controls;
    }
}
