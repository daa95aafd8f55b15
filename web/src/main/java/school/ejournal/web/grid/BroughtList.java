package school.ejournal.web.grid;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import school.ejournal.journal.BroughtMark;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.StudentRow;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:broughtList sheet="#{...}"/>}: what pupils of a page earned elsewhere; nothing where nobody brought anything. */
@FacesComponent(value = BroughtList.TYPE)
public class BroughtList extends DrawnComponent {

    static final String TYPE = "school.ejournal.BroughtList";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> HEADS =
            List.of("grid.student", "brought.mark", "brought.day", "brought.work", "brought.from");

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        JournalSheet sheet = value(context, "sheet", JournalSheet.class);
        if (sheet.hasBrought()) {
            GridTexts texts = GridTexts.in(context.getViewRoot().getLocale());
            Markup out = new Markup();
            write(out, sheet, texts);
            out.send(context);
        }
    }

    private static void write(Markup out, JournalSheet sheet, GridTexts texts) {
        out.start("section", "card brought").attribute("aria-labelledby", "broughtTitle");
        out.start("h2").attribute("id", "broughtTitle").text(texts.get("brought.title"));
        out.end("h2").element("p", "hint", texts.get("brought.lead"));
        out.start("table", "list cards").start("thead").start("tr");
        for (String key : HEADS) {
            out.start("th").attribute("scope", "col").text(texts.get(key)).end("th");
        }
        out.end("tr").end("thead").start("tbody");
        for (StudentRow student : sheet.students()) {
            student.brought().forEach(mark -> row(out, student, mark, texts));
        }
        out.end("tbody").end("table").end("section");
    }

    private static void row(Markup out, StudentRow student, BroughtMark mark, GridTexts texts) {
        String weight = mark.weight() > 1 ? " ×" + mark.weight() : "";
        out.start("tr").start("td").text(student.name()).end("td");
        cell(out, texts, "brought.mark", mark.text() + weight);
        cell(out, texts, "brought.day", DAY.format(mark.day()));
        cell(out, texts, "brought.work", Objects.requireNonNullElse(mark.work(), "—"));
        String from = mark.isOfAnotherSchool() ? mark.from() + ", " + mark.document() : mark.from();
        cell(out, texts, "brought.from", from);
        out.end("tr");
    }

    private static void cell(Markup out, GridTexts texts, String label, String text) {
        out.start("td").attribute("data-label", texts.get(label)).text(text).end("td");
    }
}
