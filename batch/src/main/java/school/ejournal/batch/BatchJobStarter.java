package school.ejournal.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Properties;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.identity.Role;
import school.ejournal.jobs.JobRunService;
import school.ejournal.jobs.JobStarter;
import school.ejournal.jobs.OpenedRun;
import school.ejournal.shared.SchoolScope;

/**
 * Starts jobs in the batch runtime of this application. The run is committed before its job starts: the job's own threads
 * look for it. Others find this bean through the port, so it offers itself to no injection.
 */
@Stateless
@Local(JobStarter.class)
@Typed
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchJobStarter implements JobStarter {

    private static final Logger LOG = System.getLogger(BatchJobStarter.class.getName());

    private static final String TERM_ARCHIVE = "term-archive";
    private static final String TIMELINESS = "timeliness";

    @EJB
    private JobRunService runs;

    @EJB
    private CalendarQuery calendar;

    @Inject
    private Night night;

    @Override
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public long startTermArchive(long termId) {
        return start(TERM_ARCHIVE, Long.toString(calendar.getTerm(termId).id()));
    }

    @Override
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public long startTimeliness(LocalDate monday) {
        return start(
                TIMELINESS,
                monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString());
    }

    @Override
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void restart(long runId) {
        launch(runs.reopen(runId));
    }

    private long start(String job, String key) {
        OpenedRun opened = runs.open(job, key);
        if (opened.fresh()) {
            launch(opened);
        }
        return opened.id();
    }

    private void launch(OpenedRun opened) {
        Run run = new Run(SchoolScope.caller().schoolId(), opened.id(), opened.key());
        try {
            execute(opened, run.parameters());
        } catch (BatchRuntimeException refused) {
            LOG.log(Level.ERROR, "run " + opened.id() + " does not start", refused);
            night.explain(run, refused);
            runs.end(opened.id(), "FAILED");
        }
    }

    /** An execution that the runtime lost or holds for completed is begun anew: every step knows what is done already. */
    private static void execute(OpenedRun opened, Properties parameters) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Long before = opened.executionId();
        if (before == null) {
            operator.start(opened.job(), parameters);
            return;
        }
        try {
            // the run says that the old execution is dead, whatever the runtime's repository still believes of it
            parameters.setProperty("jberet.restart.mode", "force");
            operator.restart(before, parameters);
        } catch (NoSuchJobExecutionException | JobExecutionAlreadyCompleteException gone) {
            operator.start(opened.job(), parameters);
        }
    }
}
