package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import school.ejournal.exchange.store.ImportRuns;
import school.ejournal.identity.AccessEnds;
import school.ejournal.identity.Role;
import school.ejournal.roster.LoadsChanged;
import school.ejournal.shared.ChangeNotes;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** The imports of the school, and how one is taken back. */
@Stateless
public class ImportHistoryService {

    @Inject
    private ImportRuns runs;

    @Inject
    private AccessEnds access;

    @Inject
    private ChangeNotes notes;

    @Inject
    private Event<LoadsChanged> loads;

    @Inject
    private Clock clock;

    /** The latest imports that changed something, the newest first. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public List<ImportRunRow> listRuns() {
        return runs.listRuns();
    }

    /**
     * One import.
     *
     * @throws NotFoundException if the school has no such import
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public ImportRunRow getRun(long runId) {
        return runs.find(runId).orElseThrow(NotFoundException::new);
    }

    /** What stands in the way of taking an import back; nothing where it can be. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public List<ImportObstacle> listObstacles(long runId) {
        return getRun(runId).isUndone() ? List.of() : runs.listObstacles(runId);
    }

    /**
     * Takes an import back as a whole (EX-13): what it made is seen no more, what it changed is as it was before. Lessons
     * follow the loads among it.
     *
     * @throws NotFoundException if the school has no such import
     * @throws RefusedException if it was taken back already, or something was built upon it since
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void undo(long runId) {
        notes.waitForOthers(SchoolScope.caller().schoolId());
        if (getRun(runId).isUndone()) {
            throw new RefusedException("exchange.undoneAlready");
        }
        int obstacles = runs.listObstacles(runId).size();
        if (obstacles > 0) {
            throw new RefusedException("exchange.builtUpon", obstacles);
        }
        List<LoadsChanged> changed = runs.listLoads(runId);
        if (!notes.takeBack(runId, SchoolScope.caller().accountId(), clock.instant())) {
            throw new RefusedException("exchange.undoneAlready");
        }
        access.restore(runId);
        changed.forEach(loads::fire);
    }
}
