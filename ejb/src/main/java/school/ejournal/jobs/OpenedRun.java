package school.ejournal.jobs;

import org.jspecify.annotations.Nullable;

/**
 * A run that is to be under way.
 *
 * @param fresh whether it was opened just now and the job is still to be started
 * @param executionId the batch execution it had before; null while it had none
 */
public record OpenedRun(
        long id,
        String job,
        String key,
        boolean fresh,
        @Nullable Long executionId) {}
