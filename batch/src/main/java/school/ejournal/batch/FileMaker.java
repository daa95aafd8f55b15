package school.ejournal.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import school.ejournal.archive.ArchiveItem;
import school.ejournal.archive.ArchiveService;

/** Makes the file of an item. */
@Named
@Dependent
public class FileMaker implements ItemProcessor {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    @Override
    public Object processItem(Object item) {
        return night.work(job, run -> archives.make(run.id(), (ArchiveItem) item));
    }
}
