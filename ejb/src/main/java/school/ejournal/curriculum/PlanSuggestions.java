package school.ejournal.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import school.ejournal.curriculum.store.PlanItems;

/** What the plan says a lesson is about. Asked for by the journal, which knows who may see the lesson. */
@ApplicationScoped
public class PlanSuggestions {

    @Inject
    private PlanItems items;

    /** Topic and homework that flow into a lesson (CU-06); nothing for a group without a plan, and once the plan has ended. */
    public Optional<PlannedTopic> find(long lessonId) {
        return items.findGroup(lessonId).flatMap(groupId -> {
            List<PlannedItem> planned = items.listOfGroup(groupId);
            return planned.isEmpty()
                    ? Optional.empty()
                    : PlanFlow.suggest(planned, items.listLessons(groupId), lessonId);
        });
    }
}
