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
 * @param medians milliseconds, by scenario and users
 */
record Baseline(String size, Map<String, Double> medians) {

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
            Map<String, Double> medians = new HashMap<>();
            for (JsonObject figure : report.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                medians.put(
                        figure.getString("scenario") + " " + figure.getInt("users"),
                        figure.getJsonNumber("p50").doubleValue());
            }
            return new Baseline(report.getJsonObject("settings").getString("size"), medians);
        } catch (IOException | JsonException wrong) {
            throw new IllegalArgumentException(file + " is no report of a bench", wrong);
        }
    }

    /** A verdict for each figure that both runs have. */
    List<Report.Verdict> verdicts(List<Figure> figures) {
        List<Report.Verdict> verdicts = new ArrayList<>();
        for (Figure figure : figures) {
            Double before = medians.get(figure.scenario().id() + " " + figure.users());
            if (before != null && before > 0) {
                double growth = figure.load().p50() / 1000.0 / before;
                verdicts.add(new Report.Verdict(
                        "%s: %d users, p50 against that of %s"
                                .formatted(figure.scenario().title(), figure.users(), size),
                        "≤ × " + MOST_GROWTH,
                        String.format(Locale.ROOT, "× %.2f", growth),
                        growth <= MOST_GROWTH));
            }
        }
        return verdicts;
    }
}
