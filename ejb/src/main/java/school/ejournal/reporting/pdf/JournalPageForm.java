package school.ejournal.reporting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import school.ejournal.journal.BroughtMark;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;
import school.ejournal.journal.WorkColumn;
import school.ejournal.lesson.CellState;
import school.ejournal.reporting.PrintHeading;
import school.ejournal.shared.RussianOrder;

/** Form R1, a page of the journal: pupils by lessons first, then dates, topics and homework. */
public final class JournalPageForm {

    private final JournalSheet journal;
    private final PrintHeading heading;
    private final List<StudentRow> students;

    public JournalPageForm(JournalSheet journal, PrintHeading heading) {
        this.journal = journal;
        this.heading = heading;
        this.students = journal.students().stream()
                .sorted(RussianOrder.<StudentRow>by(StudentRow::name, student -> "")
                        .thenComparing(Comparator.comparing(StudentRow::id)))
                .toList();
    }

    public byte[] print() {
        PageCard page = journal.page();
        String identity = "page/" + page.id() + "/" + heading.asOf() + "/" + page.head();
        try (Book book = new Book(new Imprint(title(page), heading.asOf(), identity))) {
            marks().addTo(book);
            notes().addTo(book, noteRows());
            if (journal.hasBrought()) {
                brought().addTo(book, broughtRows());
            }
            return book.print(frame(page));
        }
    }

    private Grid marks() {
        List<Long> ids = new ArrayList<>();
        List<Grid.Column> columns = new ArrayList<>();
        for (LessonColumn lesson : journal.lessons()) {
            String day = twoDigits(lesson.date().getDayOfMonth()) + "."
                    + twoDigits(lesson.date().getMonthValue());
            for (WorkColumn work : lesson.works()) {
                ids.add(work.id());
                columns.add(new Grid.Column(List.of(day, under(work, work == lesson.own())), false));
            }
        }
        ids.add(journal.page().termColumnId());
        columns.add(new Grid.Column(List.of(FormText.get("form.termMark")), true));
        return new Grid(
                students.stream().map(StudentRow::name).toList(),
                columns,
                false,
                List.of(),
                (row, column) -> text(ids.get(column), students.get(row).id()));
    }

    /** What stands under the day: what a further work is called, and a weight that is not the plain one. */
    private static String under(WorkColumn work, boolean own) {
        String name = own ? "" : work.shortName();
        return work.weight() == 1 ? name : name + FormText.get("form.weight", work.weight());
    }

    private static FlowTable notes() {
        return new FlowTable(List.of(
                new FlowTable.Column(FormText.get("form.date"), 56),
                new FlowTable.Column(FormText.get("form.lesson"), 32),
                new FlowTable.Column(FormText.get("form.hours"), 34),
                new FlowTable.Column(FormText.get("form.topic"), 290),
                new FlowTable.Column(FormText.get("form.homework"), 208),
                new FlowTable.Column(FormText.get("form.teacher"), 96),
                new FlowTable.Column(FormText.get("form.signature"), 57)));
    }

    private List<List<String>> noteRows() {
        return journal.lessons().stream()
                .map(lesson -> List.of(
                        FormText.date(lesson.date()),
                        Integer.toString(lesson.number()),
                        lesson.cancelled()
                                ? ""
                                : FormText.number(lesson.details().hours()),
                        lesson.cancelled() ? FormText.get("form.cancelled", lesson.topic()) : lesson.topic(),
                        lesson.homework(),
                        lesson.teacher(),
                        ""))
                .toList();
    }

    /** What pupils earned elsewhere and counts here (JR-12). */
    private static FlowTable brought() {
        return new FlowTable(List.of(
                        new FlowTable.Column(FormText.get("form.student"), 190),
                        new FlowTable.Column(FormText.get("form.mark"), 50),
                        new FlowTable.Column(FormText.get("form.date"), 70),
                        new FlowTable.Column(FormText.get("form.work"), 180),
                        new FlowTable.Column(FormText.get("form.from"), 283)))
                .under(FormText.get("form.brought"));
    }

    private List<List<String>> broughtRows() {
        List<List<String>> rows = new ArrayList<>();
        for (StudentRow student : students) {
            for (BroughtMark mark : student.brought()) {
                String weight = mark.weight() == 1 ? "" : FormText.get("form.weight", mark.weight());
                rows.add(List.of(
                        student.name(),
                        mark.text() + " " + weight,
                        FormText.date(mark.day()),
                        mark.work() == null ? "" : mark.work(),
                        mark.document() == null ? mark.from() : mark.from() + ", " + mark.document()));
            }
        }
        return rows;
    }

    private FormFrame frame(PageCard page) {
        return new FormFrame(
                heading.school(),
                FormText.get("form.r1.kind", FormText.schoolYear(page.termStarts())),
                title(page),
                FormText.get(
                        "form.r1.subtitle",
                        FormText.term(page.termScheme(), page.termNumber(), page.termStarts(), page.termEnds()),
                        page.teachers()),
                FormText.get("form.asOf", FormText.moment(heading.asOf(), heading.zone())),
                List.of(
                        FormText.get("form.signer.teacher"),
                        FormText.get("form.signer.deputy"),
                        FormText.get("form.signer.director")),
                FormText.get("form.chain", Long.toString(page.id()), Long.toString(page.seq()), page.head()));
    }

    private static String title(PageCard page) {
        String group = page.group();
        return group == null
                ? FormText.get("form.r1.title", page.schoolClass(), page.subject())
                : FormText.get("form.r1.titleOfGroup", page.schoolClass(), page.subject(), group);
    }

    private String text(long columnId, long studentId) {
        CellState cell = journal.cell(columnId, studentId);
        return cell == null ? "" : cell.text();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
