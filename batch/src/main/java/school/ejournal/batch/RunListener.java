package school.ejournal.batch;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import school.ejournal.jobs.JobRunService;

/** Lets people watch: the run begins and ends with its job. */
@Named
@Dependent
public class RunListener implements JobListener {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private JobRunService runs;

    @Override
    public void beforeJob() {
        night.work(job, run -> {
            runs.begin(run.id(), job.getExecutionId());
            return true;
        });
    }

    @Override
    public void afterJob() {
        night.work(job, run -> {
            runs.end(run.id(), outcome(job.getBatchStatus()).name());
            return true;
        });
    }

    /** While listeners are called, a job that came to its end is still said to be started. */
    private static BatchStatus outcome(BatchStatus status) {
        return switch (status) {
            case STARTING, STARTED -> BatchStatus.COMPLETED;
            case STOPPING -> BatchStatus.STOPPED;
            default -> status;
        };
    }
}
