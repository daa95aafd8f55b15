package school.ejournal.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import school.ejournal.identity.Role;
import school.ejournal.jobs.store.StoredRuns;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps the runs of jobs; asked by the night itself. */
@Stateless
public class JobRunService {

    @Inject
    private StoredRuns runs;

    @Inject
    private SchoolClock clock;

    /** Opens a run, in a transaction of its own; answers the one under way if there is one (JB-01). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OpenedRun open(String job, String key) {
        return runs.open(SchoolScope.caller(), job, key, clock.clock().instant());
    }

    /**
     * Opens a run again that failed or was stopped, in a transaction of its own (JB-02).
     *
     * @throws NotFoundException if the school has no such run
     * @throws RefusedException if it cannot be restarted, or another run of the same job and key is under way
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OpenedRun reopen(long runId) {
        JobRunRow run = runs.find(runId).orElseThrow(NotFoundException::new);
        return runs.reopen(runId).orElseThrow(() -> new RefusedException("jobs.notRestartable", run.status()));
    }

    /** The batch execution of a run begins. */
    @RolesAllowed(Role.SYSTEM)
    public void begin(long runId, long executionId) {
        runs.begin(runId, executionId);
    }

    /** Says how much there is to do. */
    @RolesAllowed(Role.SYSTEM)
    public void expect(long runId, int total) {
        runs.expect(runId, total);
    }

    /** Counts what was done, in the transaction that did it (JB-05). */
    @RolesAllowed(Role.SYSTEM)
    public void advance(long runId, int done) {
        runs.advance(runId, done);
    }

    /**
     * Notes why a run is failing, in a transaction of its own: that of the failure is lost.
     *
     * @throws NotFoundException if the school has no such run
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void explain(long runId, RunMessage message) {
        known(runs.explain(runId, message.stored()));
    }

    /**
     * A run has ended with a status of Jakarta Batch.
     *
     * @throws NotFoundException if the school has no such run
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long runId, String status) {
        known(runs.end(runId, status, clock.clock().instant()));
    }

    /** Marks what a dead server left behind; answers how many runs that were (JB-03). */
    @RolesAllowed(Role.SYSTEM)
    public int sweep() {
        return runs.sweep(RunMessage.SERVER_ENDED.stored(), clock.clock().instant());
    }

    private static void known(int runs) {
        if (runs == 0) {
            throw new NotFoundException();
        }
    }
}
