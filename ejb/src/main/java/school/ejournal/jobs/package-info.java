/**
 * Runs of night jobs as people see them: who started which, how far it is, how it ended; and the port through which they
 * are started. The jobs themselves are in the module {@code batch}.
 *
 * <ul>
 *   <li>JB-01 Of one job with one key at most one run is under way; starting it again answers that run.
 *   <li>JB-02 A run that failed or was stopped can be restarted; it goes on where it was and stays the same run.
 *   <li>JB-03 A run that a dead server left behind is marked as failed at the next start of the server.
 *   <li>JB-04 The coordinator starts and restarts, the heads of the school watch (3.1, 3.2).
 *   <li>JB-05 What is done is counted in the transaction that does it, so that a killed run never claims too much.
 * </ul>
 *
 * <p>Out of scope: stopping a run by hand, more than one server at work.
 */
@NullMarked
package school.ejournal.jobs;

import org.jspecify.annotations.NullMarked;
