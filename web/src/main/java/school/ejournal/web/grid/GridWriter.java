package school.ejournal.web.grid;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.PageDifference;
import school.ejournal.journal.StudentRow;
import school.ejournal.lesson.CellState;

/** Writes the table of one page. */
final class GridWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int LOW = 2;

    private final ResponseWriter out;
    private final JournalSheet sheet;
    private final PageDifference difference;
    private final PageCard page;
    private final LocalDate today;
    private final GridTexts texts;
    private boolean inTabOrder;

    GridWriter(ResponseWriter out, JournalSheet sheet, PageDifference difference, LocalDate today, GridTexts texts) {
        this.out = out;
        this.sheet = sheet;
        this.difference = difference;
        this.page = sheet.page();
        this.today = today;
        this.texts = texts;
    }

    void write() throws IOException {
        out.startElement("table", null);
        attribute("class", "grid");
        attribute("id", "grid");
        attribute("role", "grid");
        attribute("aria-label", page.schoolClass() + ", " + page.subject());
        attribute("aria-readonly", Boolean.toString(!sheet.isEditable()));
        attribute("data-page", page.id());
        attribute("data-editable", Boolean.toString(sheet.isEditable()));
        if (page.sealed() && page.teaches() && sheet.asOf() == null) {
            attribute("data-asks-final", "true");
        }
        attribute(
                "data-thresholds",
                page.thresholds().five() + ";" + page.thresholds().four() + ";"
                        + page.thresholds().three());
        writeHead();
        out.startElement("tbody", null);
        for (StudentRow student : sheet.students()) {
            writeRow(student);
        }
        out.endElement("tbody");
        out.endElement("table");
    }

    private void writeHead() throws IOException {
        out.startElement("thead", null);
        out.startElement("tr", null);
        header("nm", texts.get("grid.student"), 2, 1);
        writeMonths();
        header("avg", texts.get("grid.mean"), 2, 1);
        header("fin", texts.get("grid.final"), 2, 1);
        out.endElement("tr");
        out.startElement("tr", null);
        for (LessonColumn lesson : sheet.lessons()) {
            writeColumnHead(lesson);
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void writeMonths() throws IOException {
        List<LessonColumn> lessons = sheet.lessons();
        int first = 0;
        for (int i = 1; i <= lessons.size(); i++) {
            YearMonth month = YearMonth.from(lessons.get(first).date());
            if (i == lessons.size() || !YearMonth.from(lessons.get(i).date()).equals(month)) {
                header("m", texts.month(month.getMonth()), 1, i - first);
                first = i;
            }
        }
    }

    private void header(String style, String text, int rows, int columns) throws IOException {
        out.startElement("th", null);
        attribute("class", style);
        attribute("scope", columns > 1 ? "colgroup" : "col");
        attribute("rowspan", rows);
        attribute("colspan", columns);
        out.startElement("span", null);
        out.writeText(text, null);
        out.endElement("span");
        out.endElement("th");
    }

    private void writeColumnHead(LessonColumn lesson) throws IOException {
        out.startElement("th", null);
        attribute("scope", "col");
        attribute("id", "c" + lesson.id());
        attribute("class", (style(lesson) + (differs(lesson) ? " differs" : "")).strip());
        attribute("data-lesson", lesson.id());
        attribute("data-weight", lesson.weight());
        attribute("data-mine", Boolean.toString(lesson.mine() && !page.isPastWindow(lesson.date())));
        attribute("data-version", lesson.version());
        attribute("data-date", DAY.format(lesson.date()));
        attribute("data-number", lesson.number());
        attribute("data-topic", lesson.topic());
        attribute("data-homework", lesson.homework());
        attribute("data-teacher", lesson.teacher());
        attribute("data-work", lesson.workType() == null ? "" : lesson.workType());
        attribute("title", DAY.format(lesson.date()) + (lesson.topic().isEmpty() ? "" : ": " + lesson.topic()));
        writeLock(lesson);
        writeNoteNow(lesson);
        out.writeText(lesson.date().getDayOfMonth(), null);
        out.endElement("th");
    }

    /** What closes a column to its teacher, and whether she may ask for a correction there. */
    private void writeLock(LessonColumn lesson) throws IOException {
        boolean old = page.isPastWindow(lesson.date());
        if (sheet.asOf() != null || !(old || page.sealed())) {
            return;
        }
        attribute("data-lock", page.sealed() ? "seal" : "window");
        if (lesson.mine() && !lesson.cancelled() && !lesson.date().isAfter(today)) {
            attribute("data-asks", "true");
        }
    }

    private boolean differs(LessonColumn lesson) {
        return difference.topic(lesson.id()) != null || difference.homework(lesson.id()) != null;
    }

    private void writeNoteNow(LessonColumn lesson) throws IOException {
        String topic = difference.topic(lesson.id());
        String homework = difference.homework(lesson.id());
        if (topic != null) {
            attribute("data-topic-now", topic);
        }
        if (homework != null) {
            attribute("data-homework-now", homework);
        }
    }

    private void writeRow(StudentRow student) throws IOException {
        out.startElement("tr", null);
        attribute("data-student", student.id());
        out.startElement("th", null);
        attribute("scope", "row");
        attribute("class", "nm");
        attribute("title", student.name());
        out.writeText(student.name(), null);
        out.endElement("th");
        for (LessonColumn lesson : sheet.lessons()) {
            boolean belongs = student.belongsOn(lesson.date());
            boolean open = sheet.isEditable()
                    && lesson.mine()
                    && belongs
                    && !lesson.cancelled()
                    && !page.isPastWindow(lesson.date())
                    && !lesson.date().isAfter(today);
            String style = (style(lesson) + (open ? " mine" : "") + (belongs ? "" : " out")).strip();
            writeCell(lesson.id(), student.id(), style, open, null);
        }
        out.startElement("td", null);
        attribute("class", "avg");
        out.writeText(student.mean().display(), null);
        out.endElement("td");
        boolean open = sheet.isEditable() && page.teaches();
        writeCell(page.termColumnId(), student.id(), open ? "fin mine" : "fin", open, student.proposed());
        out.endElement("tr");
    }

    private void writeCell(long column, long student, String style, boolean open, @Nullable String proposed)
            throws IOException {
        CellState state = sheet.cell(column, student);
        String now = difference.cell(column, student);
        out.startElement("td", null);
        attribute("data-c", column);
        String meaning = (state == null ? "" : meaning(state)) + (now == null ? "" : " differs");
        if (!style.isEmpty() || !meaning.isEmpty()) {
            attribute("class", (style + meaning).strip());
        }
        if (state != null) {
            attribute("data-v", state.version());
        }
        if (open) {
            attribute("tabindex", inTabOrder ? -1 : 0);
            inTabOrder = true;
        }
        if (proposed != null && !proposed.isEmpty()) {
            attribute("data-proposed", proposed);
        }
        if (state != null) {
            out.writeText(state.text(), null);
        }
        if (now != null) {
            writeNow(now);
        }
        out.endElement("td");
    }

    /** What the cell holds now, beside what it held then. */
    private void writeNow(String text) throws IOException {
        out.startElement("small", null);
        out.startElement("span", null);
        attribute("class", "sr");
        out.writeText(" " + texts.get("grid.now") + " ", null);
        out.endElement("span");
        out.writeText(text.isEmpty() ? texts.get("grid.nothing") : text, null);
        out.endElement("small");
    }

    private static String meaning(CellState state) {
        for (int mark : state.marks()) {
            if (mark <= LOW) {
                return " low";
            }
        }
        boolean away = Presence.ofCode(state.presence()).isAbsence();
        return away && state.marks().length == 0 ? " away" : "";
    }

    private String style(LessonColumn lesson) {
        String heavy = lesson.weight() > 1 ? "heavy" : "";
        return lesson.date().equals(today) ? (heavy + " now").strip() : heavy;
    }

    private void attribute(String name, Object value) throws IOException {
        out.writeAttribute(name, value, null);
    }
}
