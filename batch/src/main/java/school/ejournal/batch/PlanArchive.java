package school.ejournal.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import school.ejournal.archive.ArchiveService;
import school.ejournal.jobs.JobRunService;

/** Fixes the archive's moment and what belongs into it. */
@Named
@Dependent
public class PlanArchive extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    @EJB
    private JobRunService runs;

    @Override
    public String process() {
        night.work(job, run -> {
            runs.expect(run.id(), archives.plan(run.id(), Long.parseLong(run.key())));
            return true;
        });
        night.work(job, run -> {
            archives.awaitWriters(run.id());
            return true;
        });
        return "planned";
    }
}
