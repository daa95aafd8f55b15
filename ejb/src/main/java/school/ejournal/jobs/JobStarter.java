package school.ejournal.jobs;

import java.time.LocalDate;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** The port to the night: jobs of the caller's school are started here, at once or by the timer. */
public interface JobStarter {

    /**
     * Starts the archive copy of a term.
     *
     * @return the run; the one under way if there is one (JB-01)
     * @throws NotFoundException if the school has no such term
     */
    long startTermArchive(long termId);

    /**
     * Starts the weekly report on timeliness.
     *
     * @param monday a day of the week to report on, its Monday by custom
     * @return the run; the one under way if there is one (JB-01)
     */
    long startTimeliness(LocalDate monday);

    /**
     * Lets a failed or stopped run go on (JB-02).
     *
     * @throws NotFoundException if the school has no such run
     * @throws RefusedException if it is under way or has come to its end
     */
    void restart(long runId);
}
