package school.ejournal.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import school.ejournal.jobs.JobRunService;
import school.ejournal.jobs.RunMessage;

/** How artifacts of jobs work: for their school, as the system, and with a word to people when it fails. */
@ApplicationScoped
public class Night {

    private static final Logger LOG = System.getLogger(Night.class.getName());

    @EJB
    private SystemDoor door;

    @EJB
    private JobRunService runs;

    /** Does a piece of a run's work in one transaction. A failure is noted at the run before it goes on. */
    <T> T work(JobContext job, Function<Run, T> piece) {
        Run run = Run.of(job);
        try {
            return door.in(run.schoolId(), () -> piece.apply(run));
        } catch (RuntimeException failure) {
            explain(run, failure);
            throw failure;
        }
    }

    /** Notes at a run why it fails; where even that fails, the server's log has both reasons. */
    void explain(Run run, RuntimeException failure) {
        try {
            door.in(run.schoolId(), () -> {
                runs.explain(run.id(), RunMessage.of(failure));
                return true;
            });
        } catch (RuntimeException another) {
            LOG.log(Level.WARNING, "run " + run.id() + " cannot be explained", another);
        }
    }
}
