package school.ejournal.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import school.ejournal.identity.Role;
import school.ejournal.rollover.model.NextYear;
import school.ejournal.rollover.store.Rollovers;
import school.ejournal.rollover.store.SchoolNow;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;

/** Shows what a rollover would do, and what those before did. */
@Stateless
public class RolloverQuery {

    @Inject
    private SchoolNow school;

    @Inject
    private Rollovers rollovers;

    @Inject
    private SchoolClock clock;

    /**
     * What the rollover of the year that runs, or of the last that ran, would do; nothing is written (RL-01). Empty where the
     * school has no year.
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public Optional<RolloverPlan> rehearse() {
        return school.find(clock.today()).map(NextYear::of);
    }

    /** The rollovers of the school, the latest first. */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<RolloverRow> listDone() {
        return rollovers.list();
    }

    /**
     * What became of each pupil, by class and name.
     *
     * @throws NotFoundException if the school has no such rollover
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<PupilFate> listFates(long rolloverId) {
        return rollovers.listFates(seen(rolloverId));
    }

    /**
     * The groups of the next year that nobody teaches yet, by class and subject.
     *
     * @throws NotFoundException if the school has no such rollover
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<OpenGroup> listOpenGroups(long rolloverId) {
        return rollovers.listOpen(seen(rolloverId));
    }

    /**
     * What stands in the way of taking a rollover back (RL-10).
     *
     * @throws NotFoundException if the school has no such rollover
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<RolloverObstacle> listObstacles(long rolloverId) {
        return rollovers.listObstacles(seen(rolloverId));
    }

    private long seen(long rolloverId) {
        return rollovers.find(rolloverId).orElseThrow(NotFoundException::new).id();
    }
}
