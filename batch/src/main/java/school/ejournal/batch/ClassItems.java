package school.ejournal.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.archive.ArchiveItem;
import school.ejournal.archive.ArchiveService;

/** Reads what is to be made for a class, in the order of names; the checkpoint is the last name read. */
@Named
@Dependent
public class ClassItems extends AbstractItemReader {

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String classId;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    private Iterator<ArchiveItem> items = List.<ArchiveItem>of().iterator();
    private String last = "";

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = checkpoint == null ? "" : checkpoint.toString();
        items = night.work(job, run -> archives.listItems(run.id(), Long.parseLong(classId))).stream()
                .filter(item -> item.name().compareTo(last) > 0)
                .iterator();
    }

    @Override
    public @Nullable Object readItem() {
        if (!items.hasNext()) {
            return null;
        }
        ArchiveItem item = items.next();
        last = item.name();
        return item;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
