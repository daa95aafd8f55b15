package school.ejournal.lesson;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import school.ejournal.lesson.store.Lessons;
import school.ejournal.roster.LoadsChanged;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Lets lessons follow loads that an import, a dismissal or its taking back changed, in the same transaction (LE-05). */
@Dependent
public class FollowedLoads {

    @EJB
    private LessonService lessons;

    @Inject
    private Lessons stored;

    @Inject
    private SchoolClock clock;

    void follow(@Observes LoadsChanged changed) {
        long actor = SchoolScope.caller().personId();
        stored.findDaysFrom(changed.yearId(), changed.from())
                .ifPresent(
                        days -> lessons.followLoads(days, actor, clock.clock().instant()));
    }
}
