package school.ejournal.web.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;
import school.ejournal.web.text.Texts;

/** {@code <ej:ways shell="#{shell}"/>}: the ways that are there for whoever is signed in, the one she is on marked. */
@FacesComponent(value = Ways.TYPE)
public class Ways extends DrawnComponent {

    static final String TYPE = "school.ejournal.Ways";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Shell shell = value(context, "shell", Shell.class);
        Locale language = context.getViewRoot().getLocale();
        String page = context.getViewRoot().getViewId();
        Markup out = new Markup();
        for (Way way : Way.ALL) {
            if (way.shown().test(shell)) {
                write(out, way, shell.isHead(), way.pages().contains(page), language);
            }
        }
        out.send(context);
    }

    private static void write(Markup out, Way way, boolean head, boolean here, Locale language) {
        out.start("a", "item").attribute("href", way.address()).attribute("aria-current", here ? "page" : "false");
        boolean bell = way.key().equals(Way.MESSAGES);
        if (bell) {
            out.attribute("id", "bell");
        }
        out.text(Texts.text(head ? way.headKey() : way.key(), language));
        if (bell) {
            out.text(" ").start("span", "count").attribute("hidden", "hidden").end("span");
            out.start("span", "sr").attribute("aria-live", "polite");
            out.attribute("data-words", Texts.pattern("nav.unread", language)).end("span");
        }
        out.end("a");
    }
}
