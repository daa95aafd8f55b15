package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import school.ejournal.curriculum.PlanSuggestions;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.journal.store.Parallels;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Advises a teacher who notes a lesson: by the lesson plan, by what the parallel groups did, and where else the note fits. */
@Stateless
public class AdviceQuery {

    @Inject
    private LessonFacts facts;

    @Inject
    private SeenPages seen;

    @Inject
    private Parallels parallels;

    @Inject
    private PlanSuggestions plans;

    @Inject
    private SchoolClock clock;

    /**
     * What the plan has for this lesson, topics that may be its own, and lessons of the caller's parallel groups that may get the same note.
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     */
    @RolesAllowed(Role.TEACHER)
    public LessonAdvice advise(long lessonId) {
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        long pageId = facts.pageOf(lessonId).orElseThrow(NotFoundException::new);
        seen.get(pageId);
        return new LessonAdvice(
                plans.find(lessonId).orElse(null),
                parallels.listTopics(lessonId),
                parallels.listWithoutNote(lessonId, caller.personId(), today));
    }
}
