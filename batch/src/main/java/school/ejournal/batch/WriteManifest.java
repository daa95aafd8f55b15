package school.ejournal.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import school.ejournal.archive.ArchiveService;

/** Writes the manifest of what was made. */
@Named
@Dependent
public class WriteManifest extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    @Override
    public String process() {
        night.work(job, run -> {
            archives.writeManifest(run.id());
            return true;
        });
        return "listed";
    }
}
