package school.ejournal.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.record.Chain;
import school.ejournal.record.Link;
import school.ejournal.shared.SchoolJson;

/**
 * A page's past, replayed from the links of its chain up to a moment (RC-05): the cells, the notes of its lessons, and the
 * head as it was then.
 */
final class PagePast {

    /** Topic and homework of a lesson, as of the moment. */
    record Note(
            String topic,
            String homework,
            int version,
            @Nullable Instant topicAt) {}

    private static final Note NOTHING = new Note("", "", 0, null);

    private final Map<CellKey, CellState> cells = new HashMap<>();
    private final Map<Long, Note> notes = new HashMap<>();
    private final Map<Long, Instant> entered = new HashMap<>();
    private long seq;
    private byte[] hash;

    PagePast(long schoolId, long pageId, List<Link> links) {
        hash = Chain.genesis(schoolId, pageId);
        for (Link link : links) {
            replay(parse(link.payload()));
            seq = link.seq();
            hash = link.hash();
        }
    }

    /** The past up to a moment, of links that may go on after it. */
    static PagePast until(Instant moment, long schoolId, long pageId, List<Link> links) {
        List<Link> before = links.stream()
                .filter(link ->
                        !Instant.parse(parse(link.payload()).getString("at")).isAfter(moment))
                .toList();
        return new PagePast(schoolId, pageId, before);
    }

    /** What is otherwise in a later past than in this one. */
    PageDifference difference(PagePast later) {
        Map<CellKey, String> otherCells = new HashMap<>();
        later.cells.forEach((key, state) -> {
            CellState then = cells.get(key);
            if (!state.text().equals(then == null ? "" : then.text())) {
                otherCells.put(key, state.text());
            }
        });
        Map<Long, PageDifference.Note> otherNotes = new HashMap<>();
        later.notes.forEach((lesson, note) -> {
            Note then = notes.getOrDefault(lesson, NOTHING);
            String topic = note.topic().equals(then.topic()) ? null : note.topic();
            String homework = note.homework().equals(then.homework()) ? null : note.homework();
            if (topic != null || homework != null) {
                otherNotes.put(lesson, new PageDifference.Note(topic, homework));
            }
        });
        return new PageDifference(otherCells, otherNotes);
    }

    Map<CellKey, CellState> cells() {
        return cells;
    }

    long seq() {
        return seq;
    }

    String head() {
        return HexFormat.of().formatHex(hash);
    }

    /** The column as it was: the same lesson, with the note and the first entry of then. */
    LessonColumn then(LessonColumn now) {
        Note note = notes.getOrDefault(now.id(), NOTHING);
        return new LessonColumn(
                now.id(),
                now.date(),
                now.number(),
                now.cancelled(),
                now.workType(),
                now.weight(),
                note.topic(),
                note.homework(),
                now.teacher(),
                false,
                note.topicAt(),
                entered.get(now.id()),
                note.version());
    }

    private void replay(JsonObject change) {
        Instant at = Instant.parse(change.getString("at"));
        switch (change.getString("kind")) {
            case "cell" -> replayCell(change, at);
            case "lesson" -> replayLesson(change, at);
            default -> throw new IllegalStateException("unknown change: " + change.getString("kind"));
        }
    }

    private void replayCell(JsonObject change, Instant at) {
        CellKey key = new CellKey(id(change, "column"), id(change, "student"));
        String text = change.getString("now");
        CellText meaning = CellText.parse(text)
                .orElseThrow(() -> new IllegalStateException("the record holds a text nobody understands: " + text));
        cells.put(
                key,
                new CellState(
                        key,
                        text,
                        meaning.markCodes(),
                        meaning.presence().code(),
                        change.getInt("v"),
                        id(change, "by"),
                        at));
        entered.putIfAbsent(key.columnId(), at);
    }

    private void replayLesson(JsonObject change, Instant at) {
        String topic = change.getString("topic");
        Note before = notes.get(id(change, "lesson"));
        Instant topicAt = topic.isEmpty() ? null : before != null && before.topicAt() != null ? before.topicAt() : at;
        if (!topic.isEmpty()) {
            entered.putIfAbsent(id(change, "lesson"), at);
        }
        notes.put(id(change, "lesson"), new Note(topic, change.getString("homework"), change.getInt("v"), topicAt));
    }

    private static long id(JsonObject change, String name) {
        return change.getJsonNumber(name).longValue();
    }

    private static JsonObject parse(String payload) {
        try (JsonReader reader = SchoolJson.reader(payload)) {
            return reader.readObject();
        }
    }
}
