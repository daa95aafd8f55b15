package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mean shown while somebody types is the one that the server will reckon: the same vectors as its own. */
class MeansInTheBrowserIT {

    private static final String RECKONED = """
            (vector) => {
              const mean = vector.cells.reduce(
                (sum, cell) => Journal.Means.with(sum, cell.text, cell.weight, cell.retake), Journal.Means.NONE);
              return [String(mean.sixths), String(mean.weight), Journal.Means.shown(mean),
                Journal.Means.proposed(mean, vector.thresholds)];
            }
            """;

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    @DisplayName("MN-01, MN-02, MN-03 Means in the browser are exact and compared un-rounded")
    void reckonsTheVectorsOfTheServer() throws IOException {
        teacher.open();

        assertThat(vectors()).hasSizeGreaterThan(25).allSatisfy(vector -> assertThat(reckoned(vector))
                .as(vector.getString("name"))
                .containsExactly(
                        vector.get("sixths").toString(),
                        vector.get("weight").toString(),
                        vector.getString("mean"),
                        vector.getString("proposed")));
    }

    @Test
    void showsForEveryPupilWhatTheServerShows() {
        teacher.open();
        List<String> served = teacher.shown().locator("#grid .avg").allTextContents();
        teacher.shown()
                .evaluate(
                        "[...document.querySelectorAll('#grid tbody tr')].forEach((row) => Journal.page.cells.reckon(row))");

        assertThat(teacher.shown().locator("#grid .avg").allTextContents()).isEqualTo(served);
    }

    private List<String> reckoned(JsonObject vector) {
        Object answer = teacher.shown()
                .evaluate(RECKONED, Map.of("cells", cells(vector), "thresholds", vector.getString("thresholds")));
        return ((List<?>) answer).stream().map(Object::toString).toList();
    }

    private static List<Map<String, Object>> cells(JsonObject vector) {
        return vector.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                .map(cell -> Map.<String, Object>of(
                        "text", cell.getString("text"),
                        "weight", cell.getInt("weight"),
                        "retake", cell.getString("retake")))
                .toList();
    }

    private static List<JsonObject> vectors() throws IOException {
        try (InputStream file = MeansInTheBrowserIT.class.getResourceAsStream("/school/ejournal/journal/means.json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(file))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }
}
