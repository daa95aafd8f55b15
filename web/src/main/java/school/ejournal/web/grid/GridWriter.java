package school.ejournal.web.grid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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
import school.ejournal.web.markup.Markup;

/** Writes the table of one page. What {@link LessonList} says of a lesson is not said again in the head of its column. */
final class GridWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final int HEAD_ROWS = 2;
    /** Names, means, term marks. */
    private static final int OTHER_COLUMNS = 3;

    private static final TemporalAdjuster MONDAY = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);

    private final Markup out;
    private final JournalSheet sheet;
    private final PageDifference difference;
    private final PageCard page;
    private final LocalDate today;
    private final ZoneId zone;
    private final LocalDate monday;
    private final GridTexts texts;
    private final boolean editable;
    private final List<GridColumn> columns;
    private final RowHead head;
    private boolean inTabOrder;

    GridWriter(
            Markup out, JournalSheet sheet, PageDifference difference, LocalDate today, ZoneId zone, GridTexts texts) {
        this.out = out;
        this.sheet = sheet;
        this.difference = difference;
        this.page = sheet.page();
        this.today = today;
        this.zone = zone;
        this.monday = today.with(MONDAY);
        this.texts = texts;
        this.editable = sheet.isEditable();
        this.head = new RowHead(out, page, texts);
        this.columns = sheet.lessons().stream()
                .flatMap(lesson -> lesson.works().stream().map(work -> column(lesson, work)))
                .toList();
    }

    private GridColumn column(LessonColumn lesson, WorkColumn work) {
        String style = style(lesson, work) + (work == lesson.own() ? "" : " more");
        return GridColumn.of(work.id(), lesson.date(), style, !closed(lesson).isEmpty());
    }

    void write() {
        out.start("table");
        out.attribute("class", "grid");
        out.attribute("id", "grid");
        out.attribute("role", "grid");
        out.attribute("aria-label", page.schoolClass() + ", " + page.subject());
        out.attribute("aria-readonly", !editable);
        out.attribute("aria-multiselectable", "true");
        out.attribute("aria-rowcount", HEAD_ROWS + sheet.students().size());
        out.attribute("aria-colcount", OTHER_COLUMNS + columns.size());
        out.attribute("data-page", page.id());
        out.attribute("data-seq", page.seq());
        out.attribute("data-closed", page.closedBy());
        out.attribute("data-past", sheet.asOf() == null ? "" : "yes");
        out.attribute("data-editable", editable);
        writeTerm();
        writeHead();
        out.start("tbody");
        int index = HEAD_ROWS;
        for (StudentRow student : sheet.students()) {
            writeRow(student, ++index);
        }
        out.end("tbody");
        out.end("table");
    }

    /** What the term wants, and what may be asked for once it is closed. */
    private void writeTerm() {
        if (page.isClosed() && page.teaches() && sheet.asOf() == null) {
            out.attribute("data-asks-final", "true");
        }
        out.attribute(
                "data-thresholds",
                page.thresholds().five() + ";" + page.thresholds().four() + ";"
                        + page.thresholds().three());
        if (isWarned()) {
            out.attribute("data-minimum", page.minimum().marks());
            out.attribute("data-missed", page.minimum().missedPercent());
            out.attribute("data-few", texts.get("grid.few"));
        }
    }

    private void writeHead() {
        out.start("thead");
        out.start("tr");
        header("nm", texts.get("grid.student"), 2, 1);
        writeMonths();
        header("avg", texts.get("grid.mean"), 2, 1);
        header("fin", texts.get("grid.final"), 2, 1);
        out.end("tr");
        out.start("tr");
        for (LessonColumn lesson : sheet.lessons()) {
            writeColumnHead(lesson);
            for (WorkColumn work : lesson.further()) {
                writeFurtherHead(lesson, work);
            }
        }
        out.end("tr");
        out.end("thead");
    }

    private void writeMonths() {
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

    private void header(String style, String text, int rows, int columns) {
        out.start("th");
        out.attribute("class", style);
        out.attribute("scope", columns > 1 ? "colgroup" : "col");
        out.attribute("rowspan", rows);
        out.attribute("colspan", columns);
        out.start("span");
        out.text(text);
        out.end("span");
        out.end("th");
    }

    private void writeColumnHead(LessonColumn lesson) {
        out.start("th");
        out.attribute("scope", "col");
        out.attribute("id", "c" + lesson.id());
        out.attribute("class", (style(lesson) + (differs(lesson) ? " differs" : "")).strip());
        out.attribute("data-lesson", lesson.id());
        out.attribute("data-version", lesson.version());
        out.attribute("data-date", DAY.format(lesson.date()));
        out.attribute("data-number", lesson.number());
        out.attribute("data-recorded", recorded(lesson));
        boolean expected = !lesson.cancelled() && !lesson.date().isAfter(today);
        if (expected) {
            out.attribute("data-expects", true);
        }
        if (expected && isWarned()) {
            out.attribute("data-held", "");
        }
        writeWork(lesson.own());
        out.attribute("aria-label", texts.day(lesson.date()));
        writeLock(lesson);
        writeNoteNow(lesson);
        out.text(lesson.date().getDayOfMonth());
        out.end("th");
    }

    /** The narrow column of a further work, beside its lesson's. */
    private void writeFurtherHead(LessonColumn lesson, WorkColumn work) {
        String day = DAY.format(lesson.date());
        out.start("th");
        out.attribute("scope", "col");
        out.attribute("id", "c" + work.id());
        out.attribute("class", (style(lesson, work) + " more").strip());
        out.attribute("data-lesson", lesson.id());
        out.attribute("data-column", work.id());
        out.attribute("data-date", day);
        writeWork(work);
        writeLock(lesson);
        out.attribute("title", day + ": " + work.name());
        out.attribute("aria-label", texts.day(lesson.date()) + ", " + work.name());
        out.text(work.shortName().isEmpty() ? "+" : work.shortName());
        out.end("th");
    }

    private void writeWork(WorkColumn work) {
        out.attribute("data-weight", work.weight());
        if (work.type() != null) {
            out.attribute("data-work", work.type());
        }
        if (work.typeId() != null) {
            out.attribute("data-type", work.typeId());
        }
        if (!work.title().isEmpty()) {
            out.attribute("data-title", work.title());
        }
        if (work.version() > 0) {
            out.attribute("data-changes", work.version());
        }
        if (work.retake() != RetakePolicy.REPLACE) {
            out.attribute("data-retake", work.retake().stored());
        }
        if (work.due() != null) {
            out.attribute("data-mark-by", work.due().toString());
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

    /** Whose column it is, what closes it, and whether its teacher may ask for a correction there. */
    private void writeLock(LessonColumn lesson) {
        String closed = closed(lesson);
        if (lesson.mine()) {
            out.attribute("data-mine", true);
        }
        if (!closed.isEmpty()) {
            out.attribute("data-closed", closed);
        }
        boolean old = page.isPastWindow(lesson.date());
        if (sheet.asOf() != null || !(old || page.isClosed())) {
            return;
        }
        out.attribute("data-lock", page.isClosed() ? "seal" : "window");
        if (lesson.mine() && !lesson.cancelled() && !lesson.date().isAfter(today)) {
            out.attribute("data-asks", "true");
        }
    }

    private boolean differs(LessonColumn lesson) {
        return difference.topic(lesson.id()) != null || difference.homework(lesson.id()) != null;
    }

    private void writeNoteNow(LessonColumn lesson) {
        String topic = difference.topic(lesson.id());
        String homework = difference.homework(lesson.id());
        if (topic != null) {
            out.attribute("data-topic-now", topic);
        }
        if (homework != null) {
            out.attribute("data-homework-now", homework);
        }
    }

    private void writeRow(StudentRow student, int index) {
        out.start("tr");
        out.attribute("aria-rowindex", index);
        out.attribute("data-student", student.id());
        head.writeSums(student);
        head.write(student);
        for (GridColumn column : columns) {
            boolean belongs = student.belongsOn(column.date());
            boolean open = editable && belongs && !column.closed();
            writeCell(column.id(), student.id(), column.style(belongs, open), open, "");
        }
        writeMean(student);
        boolean open = editable && page.teaches();
        writeCell(page.termColumnId(), student.id(), open ? "fin mine" : "fin", open, student.proposed());
        out.end("tr");
    }

    private void writeMean(StudentRow student) {
        out.start("td");
        out.attribute("class", "avg");
        if (student.lack() > 0) {
            int least = page.minimum().marks();
            out.attribute("data-few", least - student.lack() + "/" + least);
            out.attribute("title", texts.fill("grid.few", least - student.lack(), least));
        }
        out.text(student.mean().display());
        out.end("td");
    }

    private void writeCell(long column, long student, String style, boolean open, String proposed) {
        CellState state = sheet.cell(column, student);
        String now = difference.cell(column, student);
        out.start("td");
        if (column == page.termColumnId()) {
            out.attribute("data-c", column);
        }
        String meaning = state == null ? "" : meaning(state);
        String whole =
                (meaning.isEmpty() && now == null ? style : style + meaning + (now == null ? "" : " differs")).strip();
        if (!whole.isEmpty()) {
            out.attribute("class", whole);
        }
        if (state != null && !isPlain(state)) {
            out.attribute("data-v", state.version());
        }
        if (open && !inTabOrder) {
            out.attribute("tabindex", 0);
            inTabOrder = true;
        }
        if (!proposed.isEmpty()) {
            out.attribute("data-proposed", proposed);
        }
        if (state != null) {
            out.text(state.text());
        }
        if (now != null) {
            writeNow(now);
        }
        out.end("td");
    }

    /** Most cells hold their first text: the script knows their version without being told. */
    private static boolean isPlain(CellState state) {
        return state.version() == 1 && !state.text().isEmpty();
    }

    /** What the cell holds now, beside what it held then. */
    private void writeNow(String text) {
        out.start("small");
        out.start("span");
        out.attribute("class", "sr");
        out.text(" " + texts.get("grid.now") + " ");
        out.end("span");
        out.text(text.isEmpty() ? texts.get("grid.nothing") : text);
        out.end("small");
    }

    private static String meaning(CellState state) {
        if (state.marks().length == 0) {
            return Presence.ofCode(state.presence()).isAbsence() ? " away" : "";
        }
        return Mark.ofCodes(state.marks()).stream().anyMatch(Mark::isLow) ? " low" : "";
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
}
