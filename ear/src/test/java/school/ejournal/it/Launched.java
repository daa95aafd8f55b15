package school.ejournal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product's launcher as a process on a data folder of its own, and the processes that it started. */
public final class Launched implements AutoCloseable {

    private static final int START_SECONDS = 600;
    private static final int STOP_SECONDS = 60;
    private static final int PORT_LINE = 3;

    private final Process process;
    private final Path data;
    private final Path log;

    private Launched(Process process, Path data, Path log) {
        this.process = process;
        this.data = data;
        this.log = log;
    }

    /** The launcher in a process of this Java, as {@code bin/run} calls it from the folder of the EAR's module. */
    static Launched start(Path data, int port, Map<String, String> environment, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dejournal.product=" + Path.of("target").toAbsolutePath(),
                "-cp",
                "target/classes:target/launcher/*:../ejb/target/classes",
                "school.ejournal.launcher.Launcher"));
        command.addAll(List.of(more));
        return start(command, data, port, environment);
    }

    /** Starts a command that takes the options of the launcher. */
    public static Launched start(List<String> command, Path data, int port, Map<String, String> environment) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(data);
            Path log = Files.createTempFile(data, "launcher", ".log");
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new Launched(builder.start(), data, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the product is ready; ends it where it does not come up. */
    public Launched awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (said().lines().noneMatch(line -> line.startsWith("Ready: "))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("the product did not start: " + said());
            }
            pause();
        }
        return this;
    }

    /** What it wrote to the console. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The exit status, empty if it goes on after that time. */
    public Optional<Integer> awaitEnd(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) ? Optional.of(process.exitValue()) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public ProcessHandle launcher() {
        return process.toHandle();
    }

    /** The process of the application server. */
    public ProcessHandle server() {
        return handle(data.resolve("server.pid"));
    }

    /** The processes of PostgreSQL, its main process first. */
    public List<ProcessHandle> postgres() {
        ProcessHandle main = handle(data.resolve("pg/postmaster.pid"));
        List<ProcessHandle> all = new ArrayList<>(List.of(main));
        all.addAll(main.descendants().toList());
        return all;
    }

    private static ProcessHandle handle(Path pidFile) {
        try {
            String first = Files.readAllLines(pidFile).get(0).strip().split(" ")[0];
            return ProcessHandle.of(Long.parseLong(first)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The embedded database as its superuser sees it. */
    public Connection database() throws SQLException, IOException {
        String port = Files.readAllLines(data.resolve("pg/postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        String password =
                Files.readString(data.resolve("secrets/database-superuser")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/ejournal", "postgres", password);
    }

    /** Stops it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        if (awaitEnd(STOP_SECONDS).isEmpty()) {
            process.destroyForcibly();
        }
    }

    /** Removes a data folder. */
    public static void clear(Path folder) {
        try (Stream<Path> paths = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
