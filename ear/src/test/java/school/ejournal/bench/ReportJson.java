package school.ejournal.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** The report as programs read it. Times are milliseconds. */
final class ReportJson {

    private ReportJson() {}

    static String write(Report report) {
        JsonArrayBuilder verdicts = Json.createArrayBuilder();
        report.verdicts()
                .forEach(verdict -> verdicts.add(Json.createObjectBuilder()
                        .add("what", verdict.what())
                        .add("wanted", verdict.wanted())
                        .add("measured", verdict.measured())
                        .add("met", verdict.met())));
        JsonArrayBuilder figures = Json.createArrayBuilder();
        report.figures().forEach(figure -> figures.add(figure(figure)));
        JsonArrayBuilder ceilings = Json.createArrayBuilder();
        report.ceilings().forEach(ceiling -> ceilings.add(ceiling(ceiling)));
        JsonObject json = Json.createObjectBuilder()
                .add("at", report.at())
                .add("machine", texts(report.machine()))
                .add("rows", numbers(report.rows()))
                .add("settings", texts(report.settings()))
                .add("targets", verdicts)
                .add("figures", figures)
                .add("ceilings", ceilings)
                .add("browser", browser(report))
                .add("memory", numbers(report.memory()))
                .add("chains", report.chains() == null ? JsonValue.NULL : Json.createValue(report.chains()))
                .add("errors", report.errors())
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder figure(Figure figure) {
        Load load = figure.load();
        return Json.createObjectBuilder()
                .add("scenario", figure.scenario().id())
                .add("users", figure.users())
                .add("requests", load.requests())
                .add("perSecond", rounded(load.perSecond()))
                .add("p50", load.p50() / 1000.0)
                .add("p95", load.p95() / 1000.0)
                .add("p99", load.p99() / 1000.0)
                .add("max", load.max() / 1000.0)
                .add("processor", effort(figure.effort()))
                .add("bytes", rounded(load.bytesEach()))
                .add("statements", rounded(figure.statements()))
                .add("saved", load.changed())
                .add("errors", figure.errors());
    }

    private static JsonObjectBuilder ceiling(Ceiling ceiling) {
        return Json.createObjectBuilder()
                .add("scenario", ceiling.scenario().id())
                .add("part", ceiling.part())
                .add("users", ceiling.users())
                .add("perSecond", rounded(ceiling.perSecond()))
                .add("p50", rounded(ceiling.p50()))
                .add("p95", rounded(ceiling.p95()))
                .add("processor", effort(ceiling.effort()));
    }

    private static JsonObjectBuilder effort(Effort effort) {
        return Json.createObjectBuilder()
                .add("server", rounded(effort.server()))
                .add("database", rounded(effort.database()));
    }

    private static JsonValue browser(Report report) {
        Keystrokes.Result keys = report.browser();
        return keys == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("keys", keys.keys())
                        .add("p50", rounded(keys.p50()))
                        .add("p95", rounded(keys.p95()))
                        .add("p99", rounded(keys.p99()))
                        .add("max", rounded(keys.max()))
                        .build();
    }

    private static JsonObjectBuilder texts(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json;
    }

    private static JsonObjectBuilder numbers(Map<String, Long> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
