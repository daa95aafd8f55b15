package school.ejournal.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import school.ejournal.archive.ArchiveService;
import school.ejournal.archive.ListedFile;
import school.ejournal.jobs.JobRunService;

/** Lists the files that were made and counts them, in the transaction of their checkpoint. */
@Named
@Dependent
public class FileLister extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    @EJB
    private JobRunService runs;

    @Override
    public void writeItems(List<Object> items) {
        List<ListedFile> files = items.stream().map(ListedFile.class::cast).toList();
        night.work(job, run -> {
            runs.advance(run.id(), archives.keep(run.id(), files));
            return true;
        });
    }
}
