package school.ejournal.web.diary;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

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
        write(context.getResponseWriter(), value(context, "text", String.class));
    }

    static void write(ResponseWriter out, String text) throws IOException {
        for (Links.Piece piece : Links.of(text)) {
            if (piece.link()) {
                out.startElement("a", null);
                out.writeAttribute("href", piece.text(), null);
                out.writeAttribute("rel", "noopener noreferrer nofollow", null);
                out.writeAttribute("target", "_blank", null);
                out.writeText(piece.text(), null);
                out.endElement("a");
            } else {
                out.writeText(piece.text(), null);
            }
        }
    }
}
