package school.ejournal.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import school.ejournal.reporting.PrintHeading;

/** The alphabetical register on paper. */
public final class RegisterForm {

    private static final List<Float> WIDTHS = List.of(36f, 130f, 54f, 54f, 42f, 82f, 102f, 40f, 54f, 82f, 97f);

    private final List<String> columns;
    private final List<List<String>> rows;
    private final PrintHeading heading;

    /** @param rows each with a text for every column */
    public RegisterForm(List<String> columns, List<List<String>> rows, PrintHeading heading) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.heading = heading;
    }

    public byte[] print() {
        String title = FormText.get("form.register.title");
        String identity = "register/" + heading.asOf() + "/" + rows.hashCode();
        try (Book book = new Book(new Imprint(title, heading.asOf(), identity))) {
            List<FlowTable.Column> set = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                set.add(new FlowTable.Column(columns.get(column), WIDTHS.get(column)));
            }
            new FlowTable(set).addTo(book, rows);
            return book.print(new FormFrame(
                    heading.school(),
                    FormText.get("form.register.kind"),
                    title,
                    FormText.get("form.register.subtitle", rows.size()),
                    FormText.get("form.asOf", FormText.moment(heading.asOf(), heading.zone())),
                    List.of(FormText.get("form.signer.deputy"), FormText.get("form.signer.director")),
                    ""));
        }
    }
}
