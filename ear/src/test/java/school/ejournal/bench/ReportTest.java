package school.ejournal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportTest {
    private static final Effort EFFORT = new Effort(0.6, 0.2);

    @Test
    void sayForEachTargetWhatWasMeasuredAndWhetherItIsMet() {
        Report report = report(figure(Scenario.JOURNAL, 1, 2_400, 400), figure(Scenario.JOURNAL, 32, 70_000, 1_300));

        assertThat(report.verdicts())
                .extracting(Report.Verdict::wanted, Report.Verdict::measured, Report.Verdict::met)
                .containsExactly(
                        Tuple.tuple("≤ 3.00 ms", "2.40 ms", true),
                        Tuple.tuple("≥ 1\u2009200/s", "1\u2009300/s", true),
                        Tuple.tuple("≤ 60.0 ms", "105 ms", false),
                        Tuple.tuple("≤ 50.0 ms", "48.0 ms", true));
    }

    @Test
    void whatWasNotMeasuredIsNoVerdict() {
        Report report = report(figure(Scenario.JOURNAL_API, 1, 2_400, 400));

        assertThat(report.verdicts()).hasSize(1);
    }

    @Test
    void programsReadWhatPeopleRead() {
        try (JsonReader reader = Json.createReader(
                new StringReader(ReportJson.write(report(figure(Scenario.MARK, 32, 9_000, 2_600)))))) {
            JsonObject json = reader.readObject();

            assertThat(json.getJsonArray("figures")
                            .getJsonObject(0)
                            .getJsonNumber("p50")
                            .doubleValue())
                    .isEqualTo(9.0);
            assertThat(json.getJsonArray("figures").getJsonObject(0).getJsonObject("processor"))
                    .containsKeys("server", "database");
            assertThat(json.getJsonArray("ceilings")).hasSize(2);
        }
    }

    @Test
    void comparesWithAnEarlierRun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bench.json");
        Files.writeString(
                file,
                ReportJson.write(
                        report(figure(Scenario.JOURNAL, 1, 2_000, 400), figure(Scenario.JOURNAL, 32, 70_000, 400))));

        assertThat(Baseline.read(file)
                        .verdicts(List.of(
                                figure(Scenario.JOURNAL, 1, 2_200, 400),
                                figure(Scenario.JOURNAL, 32, 91_000, 300),
                                figure(Scenario.DIARY, 1, 2_200, 400))))
                .extracting(Report.Verdict::measured, Report.Verdict::met)
                .containsExactly(
                        Tuple.tuple("× 1.10", true),
                        Tuple.tuple("× 1.10", true),
                        Tuple.tuple("× 1.00", true),
                        Tuple.tuple("× 1.30", false),
                        Tuple.tuple("× 1.30", false),
                        Tuple.tuple("× 1.33", false));
    }

    @Test
    void thePageIsOneFileWithItsDrawings() {
        String html = ReportHtml.write(report(figure(Scenario.MARK, 1, 900, 1_000)));

        assertThat(html).contains("Save one mark, durable, chained").doesNotContain("http://", "https://", "<script");
        assertThat(html.split("<svg ", -1)).hasSize(4);
    }

    @Test
    void drawingsAreWellFormed() throws Exception {
        Plots plots =
                new Plots(report(figure(Scenario.DIARY, 1, 900, 1_000), figure(Scenario.DIARY, 32, 20_000, 1_500)));

        for (String svg : List.of(plots.rates(), plots.times(), plots.efforts())) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("svg");
        }
    }

    @Test
    void aSaverWhoseAnswersAreNotInTheRecordHasErrors() {
        Load load = new Load(100, 1, 1, 1, 1, 1, 1, 0, 0, 0, 100);

        assertThat(new Figure(Scenario.MARK, 1, load, EFFORT, 6, 101).errors()).isZero();
        assertThat(new Figure(Scenario.MARK, 1, load, EFFORT, 6, 90).errors()).isEqualTo(10);
    }

    private static Figure figure(Scenario scenario, int users, long p50, long perSecond) {
        Load load = new Load(perSecond * 10, 10, perSecond * 30_000, p50, p50 * 3 / 2, p50 * 2, p50 * 3, 0, 0, 0, 0);
        return new Figure(scenario, users, load, EFFORT, 4, 0);
    }

    private static Report report(Figure... figures) {
        Scenario scenario = figures[0].scenario();
        return new Report(
                "2026-09-01 12:00",
                Map.of("processor", "two cores"),
                Map.of("marks", 97_920L),
                Map.of("users", "1, 8, 32", "size", "1 x 40 classes, 1 terms"),
                List.of(figures),
                List.of(
                        new Ceiling(scenario, Ceiling.DATABASE, 32, 5_000, 6, 9, EFFORT),
                        new Ceiling(scenario, Ceiling.FILE, 32, 20_000, 1, 2, EFFORT)),
                new Keystrokes.Result(100, 30, 48, 60, 80),
                Map.of("server, peak", 800_000_000L),
                null,
                "480 pages, 117 000 records: all chains are whole");
    }
}
