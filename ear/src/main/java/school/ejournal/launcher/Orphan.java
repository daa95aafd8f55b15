package school.ejournal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier launcher started and could not stop because it was killed itself. Known by its number and the
 * moment it started, so that nobody else's process is ever ended.
 */
final class Orphan {

    private static final int PATIENCE_SECONDS = 15;

    private final Path file;

    Orphan(Path file) {
        this.file = file;
    }

    /** Notes a process, to be found again. */
    void note(Process process) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.writeString(file, process.pid() + " " + started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends the noted process if it still runs. */
    void end() {
        find().ifPresent(Orphan::end);
        forget();
    }

    /** Ends a process, by force if it does not listen, and waits until it is gone. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!isGone(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            isGone(process, PATIENCE_SECONDS);
        }
    }

    private static boolean isGone(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stillThere) {
            return false;
        }
    }

    private Optional<ProcessHandle> find() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] noted = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(noted[0])).filter(process -> process.info()
                    .startInstant()
                    .map(Instant::toString)
                    .filter(noted[1]::equals)
                    .isPresent());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
