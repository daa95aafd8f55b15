package school.ejournal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import school.ejournal.it.Launched;

/**
 * Processor time that the product has used since it was started, as Linux counts it.
 *
 * @param server milliseconds of the application server
 * @param database milliseconds of all processes of PostgreSQL, those that ended included
 */
record Effort(double server, double database) {

    private static final double MILLISECONDS_A_TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    static Effort now(Launched product) {
        List<ProcessHandle> postgres = product.postgres();
        double database = ended(postgres.get(0).pid());
        for (ProcessHandle process : postgres) {
            database += own(process.pid());
        }
        return new Effort(own(product.server().pid()), database);
    }

    Effort since(Effort before) {
        return new Effort(server - before.server, database - before.database);
    }

    Effort each(long requests) {
        return requests == 0 ? new Effort(0, 0) : new Effort(server / requests, database / requests);
    }

    double total() {
        return server + database;
    }

    private static double own(long pid) {
        String[] fields = fields(pid);
        return fields.length == 0 ? 0 : ticks(fields, USER) + ticks(fields, SYSTEM);
    }

    private static double ended(long pid) {
        String[] fields = fields(pid);
        return fields.length == 0 ? 0 : ticks(fields, CHILDREN_USER) + ticks(fields, CHILDREN_SYSTEM);
    }

    private static double ticks(String[] fields, int field) {
        return Long.parseLong(fields[field]) * MILLISECONDS_A_TICK;
    }

    /** The fields after the program's name; none where the process has just ended. */
    private static String[] fields(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }

    /** The most memory that a process had at once, in bytes. */
    static long peakMemory(ProcessHandle process) {
        return kilobytes(Path.of("/proc", Long.toString(process.pid()), "status"), "VmHWM:") * 1024;
    }

    /** The memory of PostgreSQL's processes now, what they share counted once, in bytes. */
    static long memory(List<ProcessHandle> processes) {
        return processes.stream()
                        .mapToLong(process ->
                                kilobytes(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss:"))
                        .sum()
                * 1024;
    }

    private static long kilobytes(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
