package school.ejournal.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.BroughtMark;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageRow;
import school.ejournal.journal.WorkColumn;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.text.Texts;

/** Pages of the journal as programs read them. */
final class PageJson {

    private static final int ROOM = 65_536;
    private static final Comparator<CellKey> BY_COLUMN =
            Comparator.comparingLong(CellKey::columnId).thenComparingLong(CellKey::studentId);

    private PageJson() {}

    static JsonArray list(List<PageRow> pages, Locale language) {
        JsonArrayBuilder list = SchoolJson.array();
        pages.forEach(page -> list.add(row(page, language)));
        return list.build();
    }

    private static JsonObjectBuilder row(PageRow page, Locale language) {
        JsonValue group = page.group() == null ? JsonValue.NULL : Values.named(page.groupId(), page.group());
        return SchoolJson.object()
                .add("id", page.id())
                .add("schoolClass", Values.named(page.classId(), page.schoolClass()))
                .add("subject", Values.named(page.subjectId(), page.subject()))
                .add("group", group)
                .add(
                        "term",
                        SchoolJson.object()
                                .add("id", page.termId())
                                .add("name", Texts.term(page.termScheme(), page.termNumber(), language))
                                .add("starts", page.termStarts().toString())
                                .add("ends", page.termEnds().toString())
                                .add("sealed", page.sealed()));
    }

    /** A page as text: its cells are some thousand objects that nobody looks at on the way out. */
    static String sheet(JournalSheet sheet) {
        StringWriter text = new StringWriter(ROOM);
        try (JsonGenerator out = SchoolJson.generator(text)) {
            out.writeStartObject()
                    .write("id", sheet.page().id())
                    .write("termColumn", sheet.page().termColumnId())
                    .write("asOf", Values.of(sheet.asOf()));
            out.writeStartArray("students");
            sheet.students().forEach(student -> out.write(Values.named(student.id(), student.name())));
            out.writeEnd().writeStartArray("lessons");
            sheet.lessons().forEach(lesson -> out.write(lesson(lesson).build()));
            out.writeEnd().writeStartArray("cells");
            sheet.cells().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(BY_COLUMN))
                    .forEach(entry -> write(out, entry.getKey(), entry.getValue()));
            out.writeEnd().writeStartArray("brought");
            sheet.students().forEach(student -> student.brought()
                    .forEach(mark -> out.write(brought(student.id(), mark).build())));
            out.writeEnd().writeEnd();
        }
        return text.toString();
    }

    /** What was earned elsewhere and counts on this page. */
    private static JsonObjectBuilder brought(long studentId, BroughtMark mark) {
        return SchoolJson.object()
                .add("student", studentId)
                .add("date", mark.day().toString())
                .add("text", mark.text())
                .add("work", mark.work() == null ? JsonValue.NULL : SchoolJson.value(mark.work()))
                .add("weight", mark.weight())
                .add("retake", mark.retake().stored())
                .add("from", mark.from())
                .add("document", mark.document() == null ? JsonValue.NULL : SchoolJson.value(mark.document()));
    }

    private static JsonObjectBuilder lesson(LessonColumn lesson) {
        JsonArrayBuilder works = SchoolJson.array();
        lesson.works().forEach(work -> works.add(work(work)));
        return ChangesJson.details(lesson.details())
                .add("id", lesson.id())
                .add("date", lesson.date().toString())
                .add("number", lesson.number())
                .add("topic", lesson.topic())
                .add("homework", lesson.homework())
                .add("cancelled", lesson.cancelled())
                .add("version", lesson.version())
                .add("works", works)
                .add("attendance", attendance(lesson.attendance()));
    }

    private static JsonObjectBuilder work(WorkColumn work) {
        return SchoolJson.object()
                .add("column", work.id())
                .add(
                        "type",
                        work.typeId() == null ? JsonValue.NULL : SchoolJson.value(BigDecimal.valueOf(work.typeId())))
                .add("name", work.name())
                .add("title", work.title())
                .add("weight", work.weight())
                .add("retake", work.retake().stored())
                .add("due", Values.of(work.due()))
                .add("version", work.version());
    }

    /** When and by whom the presence was recorded; null while it was not. */
    static JsonValue attendance(LessonColumn.@Nullable Recorded attendance) {
        return attendance == null
                ? JsonValue.NULL
                : SchoolJson.object()
                        .add("at", attendance.at().toString())
                        .add("by", attendance.by())
                        .build();
    }

    private static void write(JsonGenerator out, CellKey key, CellState state) {
        out.writeStartObject()
                .write("student", key.studentId())
                .write("lesson", key.columnId())
                .write("text", state.text())
                .write("version", state.version())
                .writeEnd();
    }
}
