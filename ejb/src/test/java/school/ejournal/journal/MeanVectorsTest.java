package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.shared.SchoolJson;

/** The vectors of {@code means.json}; the browser reckons the same ones in MeansInTheBrowserIT. */
class MeanVectorsTest {

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("MN-01, MN-02, MN-03 Means are exact, count retakes by the kind of work, and are compared un-rounded")
    void areReckonedExactly(JsonObject vector) {
        WeightedMean mean = WeightedMean.EMPTY;
        for (JsonObject cell : vector.getJsonArray("cells").getValuesAs(JsonObject.class)) {
            CellText text = CellText.parse(cell.getString("text")).orElseThrow();
            for (Mark mark : Mark.ofCodes(text.markCodes())) {
                mean = mark.addTo(mean, cell.getInt("weight"), RetakePolicy.of(cell.getString("retake")));
            }
        }

        assertThat(mean).isEqualTo(new WeightedMean(vector.getInt("sixths"), vector.getInt("weight")));
        assertThat(mean.display()).isEqualTo(vector.getString("mean"));
        assertThat(TermThresholds.parse(vector.getString("thresholds"))
                        .propose(mean)
                        .map(MarkValue::text)
                        .orElse(""))
                .isEqualTo(vector.getString("proposed"));
    }

    static Stream<Named<JsonObject>> vectors() throws IOException {
        try (InputStream file = MeanVectorsTest.class.getResourceAsStream("means.json");
                JsonReader reader = SchoolJson.reader(
                        new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8))) {
            JsonArray vectors = reader.readArray();
            return vectors.getValuesAs(JsonObject.class).stream()
                    .map(vector -> Named.of(vector.getString("name"), vector));
        }
    }
}
