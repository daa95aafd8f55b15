package school.ejournal.web.grid;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageDifference;

/** {@code <ej:journalGrid sheet="#{...}" today="#{...}" zone="#{...}" difference="#{...}"/>}: a page's whole table in one go. */
@FacesComponent(value = JournalGrid.TYPE)
public class JournalGrid extends UIComponentBase {

    static final String TYPE = "school.ejournal.JournalGrid";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        JournalSheet sheet = value(context, "sheet", JournalSheet.class);
        LocalDate today = value(context, "today", LocalDate.class);
        ZoneId zone = value(context, "zone", ZoneId.class);
        PageDifference difference = value(context, "difference", PageDifference.class);
        GridTexts texts = GridTexts.in(context.getViewRoot().getLocale());
        new GridWriter(context.getResponseWriter(), sheet, difference, today, zone, texts).write();
    }

    private <T> T value(FacesContext context, String name, Class<T> type) {
        ValueExpression expression = getValueExpression(name);
        if (expression == null) {
            throw new IllegalStateException("the grid wants " + name);
        }
        return type.cast(expression.getValue(context.getELContext()));
    }
}
