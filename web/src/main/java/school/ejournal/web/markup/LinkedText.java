package school.ejournal.web.markup;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** {@code <ej:linked text="#{...}"/>}: a text that somebody typed, its addresses as links (FD-01). */
@FacesComponent(value = LinkedText.TYPE)
public class LinkedText extends DrawnComponent {

    static final String TYPE = "school.ejournal.LinkedText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Markup out = new Markup();
        write(out, value(context, "text", String.class));
        out.send(context);
    }

    /** Writes addresses that were given beside a text, each after a space. */
    public static void writeLinks(Markup out, List<String> links) {
        for (String link : links) {
            out.text(" ");
            write(out, link);
        }
    }

    /** Writes such a text. */
    public static void write(Markup out, String text) {
        for (Links.Piece piece : Links.of(text)) {
            if (piece.link()) {
                out.start("a");
                out.attribute("href", piece.text());
                out.attribute("rel", "noopener noreferrer nofollow");
                out.attribute("target", "_blank");
                out.text(piece.text());
                out.end("a");
            } else {
                out.text(piece.text());
            }
        }
    }
}
