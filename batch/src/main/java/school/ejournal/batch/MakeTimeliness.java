package school.ejournal.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import school.ejournal.jobs.JobRunService;
import school.ejournal.reporting.ReportService;

/** Makes the timeliness sheet of a week. */
@Named
@Dependent
public class MakeTimeliness extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ReportService reports;

    @EJB
    private JobRunService runs;

    @Override
    public String process() {
        night.work(job, run -> {
            runs.expect(run.id(), 1);
            reports.keepTimeliness(LocalDate.parse(run.key()));
            runs.advance(run.id(), 1);
            return true;
        });
        return "made";
    }
}
