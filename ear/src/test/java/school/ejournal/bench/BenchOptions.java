package school.ejournal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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

    /** What there is, as {@code bin/bench --help} prints it without a build. */
    static String usage() {
        try (InputStream text = BenchOptions.class.getResourceAsStream("/bench/usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

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
