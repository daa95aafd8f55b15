package school.ejournal.archive;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The list of an archive's files with the verdict on them, as JSON. */
record Manifest(long archiveId, long termId, Instant asOf, List<ListedFile> files, ArchiveVerdict verdict) {

    static final String NAME = "manifest.json";

    String json() {
        JsonArrayBuilder listed = Json.createArrayBuilder();
        for (ListedFile file : files) {
            listed.add(Json.createObjectBuilder()
                    .add("name", file.name())
                    .add("sha256", file.sha256())
                    .add("bytes", file.bytes()));
        }
        JsonObject manifest = Json.createObjectBuilder()
                .add("archive", archiveId)
                .add("term", termId)
                .add("asOf", asOf.toString())
                .add("files", listed)
                .add("missing", Json.createArrayBuilder(verdict.missing()))
                .add("altered", Json.createArrayBuilder(verdict.altered()))
                .add("intact", verdict.isIntact())
                .add("complete", verdict.isComplete())
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(manifest);
        }
        return text.toString().strip() + "\n";
    }
}
