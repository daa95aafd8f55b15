package school.ejournal.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.jobs.store.StoredRuns;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;

/** Reads runs of jobs (JB-04). */
@Stateless
public class JobRunQuery {

    @Inject
    private StoredRuns runs;

    /** The school's runs, the latest first, a hundred at the most. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<JobRunRow> listRuns() {
        return runs.list().stream().map(JobRunQuery::told).toList();
    }

    /**
     * One run.
     *
     * @throws NotFoundException if the school has no such run
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public JobRunRow getRun(long id) {
        return runs.find(id).map(JobRunQuery::told).orElseThrow(NotFoundException::new);
    }

    private static JobRunRow told(JobRunRow run) {
        return run.message() == null
                ? run
                : run.withMessage(RunMessage.parse(run.message())
                        .text(SchoolScope.caller().language()));
    }
}
