package school.ejournal.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The corner of the demo in which the matrix is tried: its things by the names that the matrix's relations have. */
public final class AccessSchool {

    /** The file that lays it out. */
    public static final String FILE = "access-school.sql";

    private static final Pattern NAME = Pattern.compile("-- @ ([^:\\n]+)[^\\n]*\\n");
    private static final Pattern VALUE = Pattern.compile(":\\{([^}]+)}");
    private static final Map<String, String> NOTHING = Map.of("no such", "888888888888");

    private final Map<String, String> values = new HashMap<>();

    private AccessSchool() {}

    /**
     * Lays it out in the transaction of the connection.
     *
     * @param prefix what the logins of its own begin with; another one for each time
     */
    public static AccessSchool layOut(Connection connection, String prefix) throws SQLException {
        AccessSchool school = new AccessSchool();
        school.values.put("prefix", prefix);
        try (Statement statement = connection.createStatement()) {
            String script = script();
            Matcher name = NAME.matcher(script);
            while (name.find()) {
                String sql = school.filled(script.substring(name.end(), script.indexOf(";\n", name.end())));
                try (ResultSet result = statement.executeQuery(sql)) {
                    if (!result.next()) {
                        throw new IllegalStateException("the demo has no " + name.group(1));
                    }
                    school.values.put(name.group(1), result.getString(1));
                }
            }
        }
        return school;
    }

    /** Lays out the one file that both archives have. */
    public static void layOutArchive(Path archives) throws IOException {
        Path folder = Files.createDirectories(archives.resolve("access"));
        Files.writeString(folder.resolve("manifest.json"), "{}");
    }

    /** The id of a thing; one that does not exist for a name that says so. */
    public long id(String name) {
        return Long.parseLong(text(name));
    }

    /** The day it is tried on. */
    public LocalDate today() {
        return LocalDate.parse(text("today"));
    }

    /** A day that a name stands for. */
    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    /** The page that a lesson stands on. */
    public long pageOf(String lesson) {
        return id(lesson.contains("own ") ? "own page" : lesson.replace("lesson", "page"));
    }

    /** Who stands for a child; nobody where there is no such child. */
    public long guardianOf(String child) {
        return switch (child) {
            case "own child" -> id("guardian");
            case "child of another class" -> id("guardian of " + child);
            default -> id("no such guardian");
        };
    }

    /** The version of the own child's cell in a lesson; 0 where nobody may write anyway. */
    public int versionOf(String lesson) {
        return Integer.parseInt(values.getOrDefault("version of " + lesson, "0"));
    }

    /** The version of what is noted of a lesson; 0 where nobody may write anyway. */
    public int noteVersionOf(String lesson) {
        return Integer.parseInt(values.getOrDefault("note version of " + lesson, "0"));
    }

    /** The version of a lesson's own work; 0 where nobody may write anyway. */
    public int workVersionOf(String lesson) {
        return Integer.parseInt(values.getOrDefault("work version of " + lesson, "0"));
    }

    /** The further work of a lesson; one that does not exist where the lesson has none. */
    public long workOf(String lesson) {
        return Long.parseLong(values.getOrDefault("work of " + lesson, "1"));
    }

    /** An item of a lesson plan; one that does not exist where none is named. */
    public long itemOf(String plan) {
        return Long.parseLong(values.getOrDefault("item of " + plan, "1"));
    }

    /** The login of a subject who signs in. */
    public String login(Subject subject) {
        return switch (subject) {
            case TEACHER, HOMEROOM, SUBSTITUTE, EXPIRED, FORMER -> text("prefix") + subject.column();
            case STUDENT, GUARDIAN -> text("login of " + subject.column());
            default -> subject.column();
        };
    }

    private String text(String name) {
        return NOTHING.entrySet().stream()
                .filter(nothing -> name.startsWith(nothing.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(values.get(name), name));
    }

    /** A statement with the names of the laid out in {@code :{...}} replaced by what they stand for. */
    public String filled(String sql) {
        return VALUE.matcher(sql).replaceAll(found -> text(found.group(1)));
    }

    private static String script() {
        try (InputStream file = AccessSchool.class.getResourceAsStream("/" + FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
