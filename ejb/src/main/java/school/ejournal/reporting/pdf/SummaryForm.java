package school.ejournal.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.ejournal.journal.PageCard;
import school.ejournal.reporting.PrintHeading;
import school.ejournal.reporting.SummarySheet;
import school.ejournal.reporting.SummarySheet.SummaryRow;
import school.ejournal.shared.RomanNumber;

/** Form R2, the summary sheet of a class: pupils by subjects with the terms of the year until then, then the pages of the class's journal and the line over their seal. */
public final class SummaryForm {

    private final SummarySheet summary;
    private final PrintHeading heading;

    public SummaryForm(SummarySheet summary, PrintHeading heading) {
        this.summary = summary;
        this.heading = heading;
    }

    public byte[] print() {
        String heads = summary.pages().stream().map(PageCard::head).collect(Collectors.joining("/"));
        String identity = "summary/" + summary.pages().get(0).classId() + "/" + heading.asOf() + "/" + heads;
        try (Book book = new Book(new Imprint(title(), heading.asOf(), identity))) {
            marks(book).addTo(book);
            sources().under(FormText.get("form.contents")).addTo(book, sourceRows(), FormText.get("form.bound"));
            return book.print(frame());
        }
    }

    private Grid marks(Book book) {
        List<String> subjects = summary.subjects();
        List<SummaryRow> students = summary.students();
        int terms = summary.termNumber() + (summary.hasYear() ? 1 : 0);
        return new Grid(
                students.stream().map(SummaryRow::name).toList(),
                subjects.stream().map(subject -> Grid.named(book, subject)).toList(),
                true,
                terms == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, terms).mapToObj(this::term).toList(),
                (row, column) -> students.get(row).mark(subjects.get(column / terms), column % terms + 1));
    }

    private String term(int number) {
        return number > summary.termNumber() ? FormText.get("form.year") : RomanNumber.of(number);
    }

    private static FlowTable sources() {
        return new FlowTable(List.of(
                new FlowTable.Column(FormText.get("form.number"), 24),
                new FlowTable.Column(FormText.get("form.subject"), 200),
                new FlowTable.Column(FormText.get("form.teacher"), 150),
                new FlowTable.Column(FormText.get("form.pageId"), 60),
                new FlowTable.Column(FormText.get("form.records"), 50),
                new FlowTable.Column(FormText.get("form.head"), 289)));
    }

    private List<List<String>> sourceRows() {
        List<List<String>> rows = new ArrayList<>();
        for (PageCard page : summary.pages()) {
            String group = page.group();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    group == null ? page.subject() : FormText.get("form.subjectOfGroup", page.subject(), group),
                    page.teachers(),
                    Long.toString(page.id()),
                    Long.toString(page.seq()),
                    page.head()));
        }
        return rows;
    }

    private FormFrame frame() {
        return new FormFrame(
                heading.school(),
                FormText.get("form.r2.kind", FormText.schoolYear(summary.termStarts())),
                title(),
                FormText.term(summary.termScheme(), summary.termNumber(), summary.termStarts(), summary.termEnds()),
                FormText.get("form.asOf", FormText.moment(heading.asOf(), heading.zone())),
                List.of(
                        FormText.get("form.signer.homeroom"),
                        FormText.get("form.signer.deputy"),
                        FormText.get("form.signer.director")),
                FormText.get("form.r2.footer", summary.pages().size()));
    }

    private String title() {
        return FormText.get("form.r2.title", summary.schoolClass());
    }
}
