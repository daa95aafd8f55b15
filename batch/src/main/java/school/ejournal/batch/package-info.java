/**
 * The night: Jakarta Batch jobs, what starts them, and the door through which they enter a school.
 *
 * <p>A job has three parameters: the school, the run people watch, and the run's key. Nobody is signed in on its threads;
 * every piece of work goes through {@link school.ejournal.batch.Night}, which opens the school's scope in the role of the
 * system and notes why a run fails. Artifacts hold no rules: they ask the services of the features.
 */
@NullMarked
package school.ejournal.batch;

import org.jspecify.annotations.NullMarked;
