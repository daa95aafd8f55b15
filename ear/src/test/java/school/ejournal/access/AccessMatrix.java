package school.ejournal.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The access matrix as it is written in {@code access-matrix.csv}. */
public final class AccessMatrix {

    public static final String FILE = "access-matrix.csv";

    /** Operations inside the server that nobody who signed in has a door to. */
    public static final String SYSTEM = "system";

    /** An operation of the module that has it, for its own code only; no line of it can be tried. */
    public static final String INTERNAL = "internal";

    /**
     * One line.
     *
     * @param operation {@code Service.method}, {@code GET /api/...} or {@code /folder/page.xhtml}
     * @param relation how the thing asked for stands to those who ask
     * @param expected what each of them gets; empty for an internal operation
     */
    public record Line(String operation, String relation, Map<Subject, Outcome> expected) {

        /** Whether it is tried at the services, and not over HTTP. */
        public boolean isOfServices() {
            return !operation.contains("/");
        }

        @Override
        public String toString() {
            return operation + ", " + relation;
        }
    }

    private AccessMatrix() {}

    /** The lines for the services: those of people, and those of the system. */
    public static List<Line> ofServices(boolean system) {
        return lines(line -> line.isOfServices()
                && !line.relation().equals(INTERNAL)
                && line.relation().equals(SYSTEM) == system);
    }

    /** The lines that are tried over HTTP. */
    public static List<Line> ofHttp() {
        return lines(line -> !line.isOfServices());
    }

    public static List<Line> all() {
        return lines(line -> true);
    }

    private static List<Line> lines(Predicate<Line> wanted) {
        List<String> rows = rows();
        List<String> columns = split(rows.get(0));
        List<String> subjects =
                Arrays.stream(Subject.values()).map(Subject::column).toList();
        if (!columns.subList(2, columns.size()).equals(subjects)) {
            throw new IllegalStateException("the columns of the matrix are not the subjects: " + columns);
        }
        return rows.stream().skip(1).map(AccessMatrix::line).filter(wanted).toList();
    }

    private static List<String> rows() {
        try (InputStream file = AccessMatrix.class.getResourceAsStream("/" + FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Line line(String row) {
        List<String> cells = split(row);
        if (cells.size() != Subject.values().length + 2) {
            throw new IllegalArgumentException("a line of the matrix is not complete: " + row);
        }
        Map<Subject, Outcome> expected = new EnumMap<>(Subject.class);
        if (!cells.get(1).equals(INTERNAL)) {
            for (Subject subject : Subject.values()) {
                expected.put(subject, Outcome.parse(cells.get(subject.ordinal() + 2)));
            }
        }
        return new Line(cells.get(0), cells.get(1), expected);
    }

    private static List<String> split(String row) {
        return Arrays.stream(row.split(",", -1)).map(String::strip).collect(Collectors.toList());
    }
}
