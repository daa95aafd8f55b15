package school.ejournal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs pgbench as a role that may do what the product's role may. */
final class Pgbench {

    static final String ROLE = "ejournal_bench";

    /**
     * What pgbench measured.
     *
     * @param p50 milliseconds, like the other
     */
    record Result(long transactions, double perSecond, double p50, double p95) {}

    private final Path folder;
    private final int port;
    private final String password;

    Pgbench(Path folder, int port, String password) {
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    Result run(String script, int clients, int seconds) throws IOException, InterruptedException {
        removeLogs();
        Path file = Files.writeString(folder.resolve("pgbench.sql"), script);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + clients,
                        "-j",
                        "" + Math.min(2, clients),
                        "-T",
                        "" + seconds,
                        "-D",
                        "begun=0",
                        "-D",
                        "seq=0",
                        "-l",
                        "--log-prefix=pgbench",
                        "-f",
                        file.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        "" + port,
                        "-U",
                        ROLE,
                        "ejournal"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("aborted in command")) {
            throw new IllegalStateException("pgbench failed: " + said.strip());
        }
        return parse(said, times());
    }

    /**
     * Reads what pgbench said.
     *
     * @param microseconds each transaction's time, in rising order
     */
    static Result parse(String said, long[] microseconds) {
        double perSecond = said.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.substring(6).split(" ")[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pgbench has no result: " + said.strip()));
        return new Result(microseconds.length, perSecond, at(microseconds, 50), at(microseconds, 95));
    }

    private static double at(long[] microseconds, int percent) {
        if (microseconds.length == 0) {
            return 0;
        }
        return microseconds[Math.min(microseconds.length - 1, microseconds.length * percent / 100)] / 1000.0;
    }

    /** The third column of pgbench's log. */
    private long[] times() throws IOException {
        try (Stream<Path> logs = Files.list(folder)) {
            long[] times = logs.filter(Pgbench::isLog)
                    .flatMap(Pgbench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ")[2]))
                    .toArray();
            Arrays.sort(times);
            return times;
        }
    }

    private void removeLogs() throws IOException {
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.filter(Pgbench::isLog).toList()) {
                Files.delete(log);
            }
        }
    }

    private static boolean isLog(Path file) {
        return file.getFileName().toString().startsWith("pgbench.")
                && !file.toString().endsWith(".sql");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
