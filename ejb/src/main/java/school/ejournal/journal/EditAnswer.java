package school.ejournal.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellState;
import school.ejournal.shared.Objection;
import school.ejournal.shared.SchoolJson;

/**
 * What became of one edit. A retry with the same operation hears the same answer.
 *
 * @param version of the cell after the edit; for a conflict the version that is there
 * @param text what the cell holds now, canonical
 * @param objections why it was refused; empty unless invalid or locked
 * @param current what stands in the cell instead; only for a conflict
 */
public record EditAnswer(
        UUID opId,
        Status status,
        int version,
        String text,
        List<Objection> objections,
        @Nullable Current current) {

    /** How an edit may end. */
    public enum Status {
        SAVED,
        UNCHANGED,
        INVALID,
        LOCKED,
        CONFLICT;

        /** The word of the protocol. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What somebody else wrote meanwhile. */
    public record Current(String text, int version, String author, Instant at) {}

    public EditAnswer {
        objections = List.copyOf(objections);
    }

    static EditAnswer saved(UUID opId, CellState cell) {
        return new EditAnswer(opId, Status.SAVED, cell.version(), cell.text(), List.of(), null);
    }

    static EditAnswer unchanged(UUID opId, int version, String text) {
        return new EditAnswer(opId, Status.UNCHANGED, version, text, List.of(), null);
    }

    static EditAnswer refused(UUID opId, int version, String text, List<Objection> objections) {
        boolean locked = objections.stream().anyMatch(Objection::isLock);
        return new EditAnswer(opId, locked ? Status.LOCKED : Status.INVALID, version, text, objections, null);
    }

    static EditAnswer conflict(UUID opId, Current current) {
        return new EditAnswer(opId, Status.CONFLICT, current.version(), current.text(), List.of(), current);
    }

    /** The form in which the record keeps the answer. */
    String toStored() {
        JsonObjectBuilder json = SchoolJson.object()
                .add("status", status.name())
                .add("version", version)
                .add("text", text);
        if (!objections.isEmpty()) {
            var array = SchoolJson.array();
            objections.forEach(objection -> array.add(objectionJson(objection)));
            json.add("objections", array);
        }
        if (current != null) {
            json.add(
                    "current",
                    SchoolJson.object()
                            .add("text", current.text())
                            .add("version", current.version())
                            .add("author", current.author())
                            .add("at", current.at().toString()));
        }
        return json.build().toString();
    }

    static EditAnswer fromStored(UUID opId, String stored) {
        try (JsonReader reader = SchoolJson.reader(stored)) {
            JsonObject json = reader.readObject();
            List<Objection> objections = json.containsKey("objections")
                    ? json.getJsonArray("objections").getValuesAs(JsonObject.class).stream()
                            .map(EditAnswer::objection)
                            .toList()
                    : List.of();
            JsonObject current = json.getJsonObject("current");
            return new EditAnswer(
                    opId,
                    Status.valueOf(json.getString("status")),
                    json.getInt("version"),
                    json.getString("text"),
                    objections,
                    current == null ? null : current(current));
        }
    }

    private static JsonObjectBuilder objectionJson(Objection objection) {
        JsonObjectBuilder json = SchoolJson.object()
                .add("rule", objection.rule())
                .add("arguments", SchoolJson.array(objection.arguments()));
        if (objection.clause() != null && objection.opener() != null) {
            json.add("clause", objection.clause()).add("opener", objection.opener());
        }
        return json;
    }

    private static Objection objection(JsonObject json) {
        List<String> arguments = json.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new Objection(
                json.getString("rule"), arguments, json.getString("clause", null), json.getString("opener", null));
    }

    private static Current current(JsonObject json) {
        return new Current(
                json.getString("text"),
                json.getInt("version"),
                json.getString("author"),
                Instant.parse(json.getString("at")));
    }
}
