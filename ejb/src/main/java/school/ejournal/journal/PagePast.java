package school.ejournal.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.record.Chain;
import school.ejournal.record.Link;
import school.ejournal.shared.SchoolJson;

/**
 * A page's past, replayed from the links of its chain up to a moment (RC-05): the cells, the notes and works of its
 * lessons, and the head as it was then.
 */
final class PagePast {

    /** Topic and homework of a lesson, as of the moment. */
    record Note(
            String topic,
            String homework,
            int version,
            @Nullable Instant topicAt,
            LessonDetails details) {}

    /**
     * A work as of the moment.
     *
     * @param lesson the lesson it belongs to; its own work has the lesson's column
     * @param type the kind of work; 0 for none
     */
    record Work(long lesson, long type, String title, boolean annulled, int version) {}

    private static final Note NOTHING = new Note("", "", 0, null, LessonDetails.PLAIN);

    private final Map<CellKey, CellState> cells = new HashMap<>();
    private final Map<Long, Note> notes = new HashMap<>();
    private final Map<Long, Work> works = new LinkedHashMap<>();
    private final Map<Long, Instant> entered = new HashMap<>();
    private final Set<Long> attended = new HashSet<>();
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

    /** The columns whose works were changed or added until then. */
    long[] workColumns() {
        return works.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    /** The kinds of work of {@link #workColumns()}, in the same order; 0 for none. */
    long[] workTypes() {
        return works.values().stream().mapToLong(Work::type).toArray();
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
                worksThen(now),
                note.topic(),
                note.homework(),
                now.teacher(),
                false,
                note.topicAt(),
                entered.get(now.id()),
                note.version(),
                note.details(),
                attended.contains(now.id()) ? now.attendance() : null);
    }

    private List<WorkColumn> worksThen(LessonColumn now) {
        return now.works().stream()
                .filter(work -> work.id() == now.id() || isActive(work.id()))
                .map(this::then)
                .toList();
    }

    private boolean isActive(long column) {
        Work work = works.get(column);
        return work != null && !work.annulled();
    }

    private WorkColumn then(WorkColumn now) {
        Work work = works.get(now.id());
        return work == null ? now.as("", 0) : now.as(work.title(), work.version());
    }

    private void replay(JsonObject change) {
        Instant at = Instant.parse(change.getString("at"));
        switch (change.getString("kind")) {
            case "cell" -> replayCell(change, at);
            case "lesson" -> replayLesson(change, at);
            case "work" ->
                works.put(
                        id(change, "column"),
                        new Work(
                                id(change, "lesson"),
                                id(change, "type"),
                                change.getString("title"),
                                change.getString("state").equals("annulled"),
                                change.getInt("v")));
            case WorkDeadlines.KIND -> {
                // more time to mark changes nothing that stands on the page
            }
            case "remark" -> {
                // stands beside the page, and the chain holds no text of it
            }
            case LessonPresence.KIND -> replayPresence(id(change, "lesson"), at);
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
        long lesson = lessonOf(key.columnId());
        entered.putIfAbsent(lesson, at);
        if (meaning.presence() != Presence.PRESENT) {
            attended.add(lesson);
        }
    }

    /** The lesson of a column: a further work was added before anything was entered for it. */
    private long lessonOf(long column) {
        Work work = works.get(column);
        return work == null ? column : work.lesson();
    }

    private void replayPresence(long lesson, Instant at) {
        entered.putIfAbsent(lesson, at);
        attended.add(lesson);
    }

    private void replayLesson(JsonObject change, Instant at) {
        String topic = change.getString("topic");
        Note before = notes.get(id(change, "lesson"));
        Instant topicAt = topic.isEmpty() ? null : before != null && before.topicAt() != null ? before.topicAt() : at;
        if (!topic.isEmpty()) {
            entered.putIfAbsent(id(change, "lesson"), at);
        }
        notes.put(
                id(change, "lesson"),
                new Note(topic, change.getString("homework"), change.getInt("v"), topicAt, details(change)));
    }

    /** Records of early days say nothing of them. */
    private static LessonDetails details(JsonObject change) {
        String due = change.getString("due", "");
        String links = change.getString("links", "");
        return new LessonDetails(
                due.isEmpty() ? null : LocalDate.parse(due),
                links.isEmpty() ? List.of() : List.of(links.split(" ")),
                new BigDecimal(change.getString("hours", "1")));
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
