package school.ejournal.bench;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an earlier run measured, to say how the figures grow with the database.
 *
 * @param size of its database, as its report says it
 * @param figures by scenario and users
 */
record Baseline(String size, Map<String, Before> figures) {

    /**
     * One figure of the earlier run.
     *
     * @param p50 milliseconds, like p95
     */
    record Before(double p50, double p95, double perSecond) {}

    /** How much slower a figure may be on a larger database. */
    static final double MOST_GROWTH = 1.2;

    /**
     * Reads a {@code bench.json}.
     *
     * @throws IllegalArgumentException for a file that cannot be read or holds no JSON
     */
    static Baseline read(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            JsonObject report = reader.readObject();
            Map<String, Before> figures = new HashMap<>();
            for (JsonObject figure : report.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                figures.put(
                        figure.getString("scenario") + " " + figure.getInt("users"),
                        new Before(
                                figure.getJsonNumber("p50").doubleValue(),
                                figure.getJsonNumber("p95").doubleValue(),
                                figure.getJsonNumber("perSecond").doubleValue()));
            }
            return new Baseline(report.getJsonObject("settings").getString("size"), figures);
        } catch (IOException | JsonException wrong) {
            throw new IllegalArgumentException(file + " is no report of a bench", wrong);
        }
    }

    /** Verdicts on each figure that both runs have: its median, its 95th percentile and its requests a second. */
    List<Report.Verdict> verdicts(List<Figure> now) {
        List<Report.Verdict> verdicts = new ArrayList<>();
        for (Figure figure : now) {
            Before before = figures.get(figure.scenario().id() + " " + figure.users());
            if (before != null && before.p50() > 0) {
                Load load = figure.load();
                verdicts.add(verdict(figure, "p50", load.p50() / 1000.0 / before.p50()));
                verdicts.add(verdict(figure, "p95", load.p95() / 1000.0 / before.p95()));
                verdicts.add(verdict(figure, "time for each request", before.perSecond() / load.perSecond()));
            }
        }
        return verdicts;
    }

    private Report.Verdict verdict(Figure figure, String what, double growth) {
        return new Report.Verdict(
                "%s: %d users, %s against that of %s"
                        .formatted(figure.scenario().title(), figure.users(), what, size),
                "≤ × " + MOST_GROWTH,
                String.format(Locale.ROOT, "× %.2f", growth),
                growth <= MOST_GROWTH);
    }
}
