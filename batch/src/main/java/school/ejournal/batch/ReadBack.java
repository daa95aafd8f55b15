package school.ejournal.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.ejournal.archive.ArchiveService;
import school.ejournal.archive.ArchiveVerdict;
import school.ejournal.archive.ArchiveVerifier;
import school.ejournal.shared.RefusedException;

/** Reads the archive again from disk; only one that is intact is finished. */
@Named
@Dependent
public class ReadBack extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    @EJB
    private ArchiveVerifier verifier;

    @Override
    public String process() {
        ArchiveVerdict verdict = night.work(job, run -> {
            ArchiveVerdict found = verifier.verify(archives.getArchiveId(run.id()));
            archives.finish(run.id(), found);
            return found;
        });
        night.work(job, run -> {
            refuseDamaged(verdict);
            return true;
        });
        return verdict.isComplete() ? "complete" : "incomplete";
    }

    private static void refuseDamaged(ArchiveVerdict verdict) {
        if (!verdict.isIntact()) {
            throw new RefusedException(
                    "archive.notIntact",
                    Stream.concat(verdict.altered().stream(), verdict.lost().stream())
                            .collect(Collectors.joining(", ")));
        }
    }
}
