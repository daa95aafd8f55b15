package school.ejournal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param size how much the database holds
 * @param keep whether a database of that size from an earlier run is used again
 * @param seconds how long each figure is measured
 * @param warmUp seconds under load before any figure
 * @param users how many people at once, each number one run
 * @param only the scenarios; empty for all
 * @param data a folder that this run owns
 * @param against what an earlier run measured, to compare with; null for none
 * @param report where the report is written
 */
record BenchOptions(
        SchoolSize size,
        boolean keep,
        int seconds,
        int warmUp,
        List<Integer> users,
        List<String> only,
        Path data,
        @Nullable Baseline against,
        Path report,
        int port,
        boolean help) {

    static final String USAGE = """
            usage: bin/bench [--municipality | --tiny] [--keep] [--quick] [--seconds N] [--warm-up N] [--users N,N]
                             [--only NAME,NAME] [--data DIR] [--report DIR] [--port N]
                             [--against FILE]

            Builds a database of known size, starts the product on it by bin/run, drives it with wrk, and writes
            bench.json and bench.html: response times, requests a second, processor time, bytes, statements and
            memory, beside the best that PostgreSQL (pgbench) and WildFly (a static file) give in the same run.
            Afterwards all chains have to be whole.

              --municipality  25 schools with three past terms instead of one school in one term
              --tiny          four classes, to try the bench itself
              --keep          use the database of an earlier run again, if it is of that size
              --quick         short and without meaning: 3 seconds each, 10 to warm up
              --seconds N     how long each figure is measured (15)
              --warm-up N     seconds under load before any figure, shared by all scenarios, rests not counted (240)
              --users N,N     how many people at once (1,8,32; 40 at most)
              --only NAMES    journal, journal-api, mark, column, attendance, diary, diary-api, browser
              --data DIR      a folder that is emptied first, unless --keep (.data-bench)
              --report DIR    where the report is written (ear/target/bench)
              --against FILE  the bench.json of a smaller database, to say how much slower each figure is here
              --port N        the product's port (a free one)

            Exit status 0 when all was measured without an error, 1 when something failed, 2 when it could not be
            tried. Missed targets are in the report.""";

    private static final int MOST_USERS = 40;

    static BenchOptions parse(List<String> arguments) {
        SchoolSize size = SchoolSize.ONE;
        boolean keep = false;
        boolean help = false;
        int seconds = 15;
        int warmUp = 240;
        int port = 0;
        List<Integer> users = List.of(1, 8, 32);
        List<String> only = List.of();
        Path data = Path.of(".data-bench");
        Baseline against = null;
        Path report = Path.of("ear/target/bench");
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--municipality" -> size = SchoolSize.MUNICIPALITY;
                case "--tiny" -> size = SchoolSize.TINY;
                case "--keep" -> keep = true;
                case "--quick" -> {
                    seconds = 3;
                    warmUp = 10;
                }
                case "--seconds" -> seconds = Integer.parseInt(words.next());
                case "--warm-up" -> warmUp = Integer.parseInt(words.next());
                case "--users" -> users = numbers(words.next());
                case "--only" -> only = List.of(words.next().split(","));
                case "--data" -> data = Path.of(words.next());
                case "--against" -> against = Baseline.read(full(Path.of(words.next())));
                case "--report" -> report = Path.of(words.next());
                case "--port" -> port = Integer.parseInt(words.next());
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown option " + word);
            }
        }
        return new BenchOptions(
                size, keep, seconds, warmUp, users, only, full(data), against, full(report), port, help);
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : text.split(",")) {
            int users = Integer.parseInt(number);
            if (users < 1 || users > MOST_USERS) {
                throw new IllegalArgumentException("--users wants numbers from 1 to " + MOST_USERS);
            }
            numbers.add(users);
        }
        return numbers;
    }

    private static Path full(Path path) {
        return path.toAbsolutePath().normalize();
    }

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    int mostUsers() {
        return users.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
