package school.ejournal.web.grid;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageDifference;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:journalGrid sheet="#{...}" today="#{...}" zone="#{...}" difference="#{...}"/>}: a page's whole table in one go. */
@FacesComponent(value = JournalGrid.TYPE)
public class JournalGrid extends DrawnComponent {

    static final String TYPE = "school.ejournal.JournalGrid";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        JournalSheet sheet = value(context, "sheet", JournalSheet.class);
        LocalDate today = value(context, "today", LocalDate.class);
        ZoneId zone = value(context, "zone", ZoneId.class);
        PageDifference difference = value(context, "difference", PageDifference.class);
        GridTexts texts = GridTexts.in(context.getViewRoot().getLocale());
        Markup out = new Markup();
        new GridWriter(out, sheet, difference, today, zone, texts).write();
        context.getResponseWriter().write(out.toString());
    }
}
