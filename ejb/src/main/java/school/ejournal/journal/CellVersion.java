package school.ejournal.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.record.Link;
import school.ejournal.shared.SchoolJson;

/**
 * One version of a cell, or of a lesson's topic or homework, as the page's chain has it.
 *
 * @param authorId the person whose entry it is
 * @param version of the cell, or of the lesson, after the change
 * @param approverId who approved the correction; null for an entry that needed nobody
 * @param correctionId the correction behind it; null for an entry that was simply typed
 */
public record CellVersion(
        Instant at,
        long authorId,
        String was,
        String now,
        int version,
        @Nullable Long approverId,
        @Nullable Long correctionId) {

    /** The word of the record for a change of a cell. */
    static final String KIND = "cell";

    /** What the record says of a change, in its canonical order. */
    static Map<String, Object> facts(String was, CellState state) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("column", state.key().columnId());
        facts.put("student", state.key().studentId());
        facts.put("was", was);
        facts.put("now", state.text());
        facts.put("v", state.version());
        return facts;
    }

    /** How the canonical form of every change of a cell goes on until the column's identifier, and of nothing else. */
    public static final String SIGN = "\"kind\":\"" + KIND + "\",\"column\":";

    /** The part of the canonical form that all changes of one cell have, and no other's. */
    static String sign(CellKey cell) {
        return SIGN + cell.columnId() + ",\"student\":" + cell.studentId() + ",\"was\":";
    }

    /** The part of the canonical form that all notes of one lesson have, and no other's. */
    static String signOf(long lessonId) {
        return "\"kind\":\"" + LessonNotes.KIND + "\",\"lesson\":" + lessonId + ",";
    }

    /** The versions of what a lesson says from the links of its notes; notes that left it as it was are none. */
    static List<CellVersion> listOf(LessonText of, List<Link> links) {
        List<CellVersion> versions = new ArrayList<>();
        String was = "";
        for (Link link : links) {
            JsonObject change = parse(link);
            String now = change.getString(of.word());
            if (!now.equals(was)) {
                versions.add(of(change, was, now));
            }
            was = now;
        }
        return versions;
    }

    static CellVersion of(Link link) {
        JsonObject change = parse(link);
        return of(change, change.getString("was"), change.getString("now"));
    }

    private static CellVersion of(JsonObject change, String was, String now) {
        return new CellVersion(
                Instant.parse(change.getString("at")),
                change.getJsonNumber("by").longValue(),
                was,
                now,
                change.getInt("v"),
                number(change, "approvedBy"),
                number(change, "correction"));
    }

    private static JsonObject parse(Link link) {
        try (JsonReader reader = SchoolJson.reader(link.payload())) {
            return reader.readObject();
        }
    }

    private static @Nullable Long number(JsonObject change, String name) {
        return change.containsKey(name) ? change.getJsonNumber(name).longValue() : null;
    }
}
