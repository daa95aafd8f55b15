package school.ejournal.jobs;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job.
 *
 * @param job {@code term-archive} or {@code timeliness}
 * @param key what it is about: the term's id, the Monday of the week
 * @param status a word of Jakarta Batch
 * @param message why it failed, in the caller's language; null where there is nothing to say
 * @param startedBy the name of the account that started it; empty for the timer
 */
public record JobRunRow(
        long id,
        String job,
        String key,
        String status,
        int done,
        int total,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String message,
        String startedBy) {

    private static final Set<String> RUNNING = Set.of("STARTING", "STARTED", "STOPPING");
    private static final Set<String> RESTARTABLE = Set.of("FAILED", "STOPPED");

    /** Whether it is under way. */
    public boolean isRunning() {
        return RUNNING.contains(status);
    }

    /** Whether it may be restarted (JB-02). */
    public boolean isRestartable() {
        return RESTARTABLE.contains(status);
    }

    JobRunRow withMessage(@Nullable String said) {
        return new JobRunRow(id, job, key, status, done, total, startedAt, endedAt, said, startedBy);
    }
}
