package school.ejournal.web.grid;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.PageDifference;
import school.ejournal.journal.StudentRow;
import school.ejournal.journal.WorkColumn;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.RetakePolicy;

/** Writes the table of one page. */
final class GridWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final int HEAD_ROWS = 2;
    /** Names, means, term marks. */
    private static final int OTHER_COLUMNS = 3;

    private static final TemporalAdjuster MONDAY = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);

    private final ResponseWriter out;
    private final JournalSheet sheet;
    private final PageDifference difference;
    private final PageCard page;
    private final LocalDate today;
    private final ZoneId zone;
    private final LocalDate monday;
    private final GridTexts texts;
    private boolean inTabOrder;

    GridWriter(
            ResponseWriter out,
            JournalSheet sheet,
            PageDifference difference,
            LocalDate today,
            ZoneId zone,
            GridTexts texts) {
        this.out = out;
        this.sheet = sheet;
        this.difference = difference;
        this.page = sheet.page();
        this.today = today;
        this.zone = zone;
        this.monday = today.with(MONDAY);
        this.texts = texts;
    }

    void write() throws IOException {
        out.startElement("table", null);
        attribute("class", "grid");
        attribute("id", "grid");
        attribute("role", "grid");
        attribute("aria-label", page.schoolClass() + ", " + page.subject());
        attribute("aria-readonly", Boolean.toString(!sheet.isEditable()));
        attribute("aria-multiselectable", "true");
        attribute("aria-rowcount", HEAD_ROWS + sheet.students().size());
        attribute(
                "aria-colcount",
                OTHER_COLUMNS
                        + sheet.lessons().stream()
                                .mapToInt(lesson -> lesson.works().size())
                                .sum());
        attribute("data-page", page.id());
        attribute("data-seq", page.seq());
        attribute("data-closed", page.sealed() ? "JR-02" : "");
        attribute("data-past", sheet.asOf() == null ? "" : "yes");
        attribute("data-editable", Boolean.toString(sheet.isEditable()));
        writeTerm();
        writeHead();
        out.startElement("tbody", null);
        int index = HEAD_ROWS;
        for (StudentRow student : sheet.students()) {
            writeRow(student, ++index);
        }
        out.endElement("tbody");
        out.endElement("table");
    }

    /** What the term wants, and what may be asked for once it is sealed. */
    private void writeTerm() throws IOException {
        if (page.sealed() && page.teaches() && sheet.asOf() == null) {
            attribute("data-asks-final", "true");
        }
        attribute(
                "data-thresholds",
                page.thresholds().five() + ";" + page.thresholds().four() + ";"
                        + page.thresholds().three());
        if (isWarned()) {
            attribute("data-minimum", page.minimum().marks());
            attribute("data-missed", page.minimum().missedPercent());
            attribute("data-few", texts.get("grid.few"));
        }
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
            for (WorkColumn work : lesson.further()) {
                writeFurtherHead(lesson, work);
            }
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void writeMonths() throws IOException {
        List<LessonColumn> lessons = sheet.lessons();
        int columns = 0;
        for (int i = 0; i < lessons.size(); i++) {
            YearMonth month = YearMonth.from(lessons.get(i).date());
            columns += lessons.get(i).works().size();
            if (i + 1 == lessons.size()
                    || !YearMonth.from(lessons.get(i + 1).date()).equals(month)) {
                header("m", texts.month(month.getMonth()), 1, columns);
                columns = 0;
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
        attribute("data-mine", Boolean.toString(lesson.mine()));
        attribute("data-version", lesson.version());
        attribute("data-date", DAY.format(lesson.date()));
        attribute("data-number", lesson.number());
        attribute("data-recorded", recorded(lesson));
        attribute(
                "data-expects",
                Boolean.toString(!lesson.cancelled() && !lesson.date().isAfter(today)));
        attribute("data-topic", lesson.topic());
        attribute("data-homework", lesson.homework());
        attribute("data-teacher", lesson.teacher());
        attribute("data-closed", closed(lesson));
        attribute("data-hours", lesson.details().hours().toPlainString());
        if (lesson.details().due() != null) {
            attribute("data-due", lesson.details().due());
        }
        if (!lesson.details().links().isEmpty()) {
            attribute("data-links", String.join("\n", lesson.details().links()));
        }
        attribute("data-day", texts.day(lesson.date()));
        if (isWarned() && !lesson.cancelled() && !lesson.date().isAfter(today)) {
            attribute("data-held", "");
        }
        writeWork(lesson.own());
        attribute("title", DAY.format(lesson.date()) + (lesson.topic().isEmpty() ? "" : ": " + lesson.topic()));
        attribute("aria-label", texts.day(lesson.date()));
        writeLock(lesson);
        writeNoteNow(lesson);
        out.writeText(lesson.date().getDayOfMonth(), null);
        out.endElement("th");
    }

    /** The narrow column of a further work, beside its lesson's. */
    private void writeFurtherHead(LessonColumn lesson, WorkColumn work) throws IOException {
        String day = DAY.format(lesson.date());
        out.startElement("th", null);
        attribute("scope", "col");
        attribute("id", "c" + work.id());
        attribute("class", (style(lesson, work) + " more").strip());
        attribute("data-lesson", lesson.id());
        attribute("data-column", work.id());
        attribute("data-mine", Boolean.toString(lesson.mine()));
        attribute("data-date", day);
        attribute("data-closed", closed(lesson));
        writeWork(work);
        writeLock(lesson);
        attribute("title", day + ": " + work.name());
        attribute("aria-label", texts.day(lesson.date()) + ", " + work.name());
        out.writeText(work.shortName().isEmpty() ? "+" : work.shortName(), null);
        out.endElement("th");
    }

    private void writeWork(WorkColumn work) throws IOException {
        attribute("data-weight", work.weight());
        attribute("data-work", work.type() == null ? "" : work.type());
        if (work.typeId() != null) {
            attribute("data-type", work.typeId());
        }
        if (!work.title().isEmpty()) {
            attribute("data-title", work.title());
        }
        if (work.version() > 0) {
            attribute("data-changes", work.version());
        }
        if (work.retake() != RetakePolicy.REPLACE) {
            attribute("data-retake", work.retake().stored());
        }
        if (work.due() != null) {
            attribute("data-mark-by", work.due());
        }
    }

    /** When and by whom the presence was recorded; empty while it was not. */
    private String recorded(LessonColumn lesson) {
        LessonColumn.Recorded attendance = lesson.attendance();
        return attendance == null ? "" : MOMENT.format(attendance.at().atZone(zone)) + ", " + attendance.by();
    }

    /** The rule that closes a lesson to everybody who looks at it now; empty where it is open to her. */
    private String closed(LessonColumn lesson) {
        if (lesson.cancelled()) {
            return "JR-05";
        } else if (!lesson.mine()) {
            return "JR-01";
        }
        if (page.isPastWindow(lesson.date())) {
            return "JR-11";
        }
        return lesson.date().isAfter(today) ? "JR-06" : "";
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

    private void writeRow(StudentRow student, int index) throws IOException {
        out.startElement("tr", null);
        attribute("aria-rowindex", index);
        attribute("data-student", student.id());
        out.startElement("th", null);
        attribute("scope", "row");
        attribute("class", "nm");
        attribute("title", student.name());
        out.writeText(student.name(), null);
        out.endElement("th");
        for (LessonColumn lesson : sheet.lessons()) {
            boolean belongs = student.belongsOn(lesson.date());
            boolean open = sheet.isEditable() && belongs && closed(lesson).isEmpty();
            String state = (open ? " mine" : "") + (belongs ? "" : " out");
            for (WorkColumn work : lesson.works()) {
                String style = (style(lesson, work) + (work == lesson.own() ? "" : " more") + state).strip();
                writeCell(work.id(), student.id(), style, open, null);
            }
        }
        writeMean(student);
        boolean open = sheet.isEditable() && page.teaches();
        writeCell(page.termColumnId(), student.id(), open ? "fin mine" : "fin", open, student.proposed());
        out.endElement("tr");
    }

    private void writeMean(StudentRow student) throws IOException {
        out.startElement("td", null);
        attribute("class", "avg");
        if (student.lack() > 0) {
            int least = page.minimum().marks();
            attribute("data-few", least - student.lack() + "/" + least);
            attribute("title", texts.fill("grid.few", least - student.lack(), least));
        }
        out.writeText(student.mean().display(), null);
        out.endElement("td");
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
        if (open && !inTabOrder) {
            attribute("tabindex", 0);
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
        if (Mark.ofCodes(state.marks()).stream().anyMatch(Mark::isLow)) {
            return " low";
        }
        boolean away = Presence.ofCode(state.presence()).isAbsence();
        return away && state.marks().length == 0 ? " away" : "";
    }

    /** Whether it is time to tell who has too few marks. */
    private boolean isWarned() {
        return sheet.asOf() == null && page.minimum().marks() > 0 && MinimumMarks.isDue(today, page.termEnds());
    }

    private String style(LessonColumn lesson) {
        return style(lesson, lesson.own());
    }

    private String style(LessonColumn lesson, WorkColumn work) {
        String heavy = work.weight() > 1 ? "heavy" : "";
        String week = monday.equals(lesson.date().with(MONDAY)) ? " wk" : "";
        return (heavy + week + (lesson.date().equals(today) ? " now" : "")).strip();
    }

    private void attribute(String name, Object value) throws IOException {
        out.writeAttribute(name, value, null);
    }
}
