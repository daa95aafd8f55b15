package school.ejournal.bench;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run from the first sign-in to the written report. */
final class Run {

    private static final int SHORT = 5;

    private static final String ROWS = """
            select (select count(*) from school where kind = 'school') as schools,
                   (select count(*) from term) as terms,
                   (select count(*) from school_class) as classes,
                   (select count(*) from enrolment) as pupils,
                   (select count(distinct teacher_id) from teaching_load) as teachers,
                   (select count(*) from page) as pages,
                   (select count(*) from lesson) as lessons,
                   (select sum(pupils) from (select count(*) as pupils from lesson l
                        join teaching_group g on g.id = l.group_id join enrolment e on e.class_id = g.class_id
                        group by l.group_id) x) as "pupil-lessons",
                   (select coalesce(sum(cardinality(marks)), 0) from cell) as marks,
                   (select count(*) from cell where presence > 0) as "absent or late",
                   (select count(*) from page_record) as "links of the record",
                   (select pg_database_size(current_database()) / 1024 / 1024) as megabytes
            """;

    private final BenchProduct product;
    private final BenchOptions options;
    private final Map<String, String> missing = new LinkedHashMap<>();
    private final ZonedDateTime begun = ZonedDateTime.now(ZoneId.systemDefault());

    Run(BenchProduct product, BenchOptions options) {
        this.product = product;
        this.options = options;
    }

    /** Whether everything was measured, without an error, and the record is whole. */
    boolean isGood(Report report) {
        return missing.isEmpty() && report.errors() == 0 && report.chains() != null;
    }

    Report measure() throws SQLException, IOException, InterruptedException {
        Map<String, Long> rows = rows();
        Map<String, String> machine = Machine.describe(database());
        Cast cast = Cast.signIn(product, options.mostUsers());
        Measurement measurement = new Measurement(product, options, cast);
        measurement.warmUp();
        List<Figure> figures = measurement.all();
        Keystrokes.Result browser = options.wants("browser") ? keystrokes(cast) : null;
        Map<String, Long> memory = memory(measurement);
        List<Ceiling> ceilings = ceilings(cast, measurement.scenarios());
        Report report = new Report(
                begun.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                machine,
                rows,
                settings(),
                figures,
                ceilings,
                browser,
                memory,
                options.against(),
                product.verify());
        write(report);
        return report;
    }

    private Keystrokes.@Nullable Result keystrokes(Cast cast) {
        try {
            Keystrokes.Result keys = Keystrokes.measure(product, cast.first(Scenario.JOURNAL));
            Say.line("key to \"saved\": p50 %.1f, p95 %.1f, max %.1f ms", keys.p50(), keys.p95(), keys.max());
            return keys;
        } catch (IllegalStateException | PlaywrightException failed) {
            missing.put("not measured: key to “saved”", String.valueOf(failed.getMessage()));
            return null;
        }
    }

    private List<Ceiling> ceilings(Cast cast, List<Scenario> scenarios)
            throws SQLException, IOException, InterruptedException {
        int seconds = Math.min(options.seconds(), SHORT);
        List<Ceiling> ceilings = new ArrayList<>();
        DatabaseCeiling database = new DatabaseCeiling(product, cast, seconds);
        StaticCeiling files = files(cast, seconds);
        for (Scenario scenario : scenarios) {
            if (scenario == Scenario.TURN) {
                continue; // two requests of different kinds have no ceiling of one kind
            }
            if (files != null && !scenario.saves()) {
                for (int users : options.users()) {
                    ceilings.add(files.measure(scenario, users));
                }
            }
            ceilings.addAll(database.measure(scenario, options.users()));
        }
        ceilings.forEach(ceiling -> Say.line(
                "%-12s %2d users: %7.0f/s by %s",
                ceiling.scenario().id(), ceiling.users(), ceiling.perSecond(), ceiling.part()));
        return ceilings;
    }

    private @Nullable StaticCeiling files(Cast cast, int seconds) throws InterruptedException {
        try {
            return new StaticCeiling(product, cast, seconds);
        } catch (IOException failed) {
            missing.put("not measured: static files", String.valueOf(failed.getMessage()));
            return null;
        }
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = product.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ROWS)) {
            rows.next();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                counts.put(rows.getMetaData().getColumnLabel(column), rows.getLong(column));
            }
        }
        return counts;
    }

    private Map<String, String> database() throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        try (Connection connection = product.database();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("server_version", "fsync", "synchronous_commit", "shared_buffers")) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    row.next();
                    facts.put("PostgreSQL " + setting.replace('_', ' '), row.getString(1));
                }
            }
        }
        return facts;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("size", options.size().toString());
        settings.put("users", options.users().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        settings.put("warm-up", options.warmUp() + " s");
        settings.put("each figure", options.seconds() + " s");
        settings.putAll(missing);
        return settings;
    }

    private Map<String, Long> memory(Measurement measurement) {
        Map<String, Long> memory = new LinkedHashMap<>();
        memory.put("server, peak", Effort.peakMemory(product.running().server()));
        memory.put("PostgreSQL, most after a figure", measurement.databaseMemory());
        return memory;
    }

    private void write(Report report) throws IOException {
        Files.createDirectories(options.report());
        Files.writeString(options.report().resolve("bench.json"), ReportJson.write(report));
        Files.writeString(options.report().resolve("bench.html"), ReportHtml.write(report));
        report.verdicts()
                .forEach(verdict -> Say.line(
                        "%s: wanted %s, measured %s: %s",
                        verdict.what(), verdict.wanted(), verdict.measured(), verdict.met() ? "met" : "MISSED"));
        Say.line("report: %s", options.report().resolve("bench.html"));
    }
}
