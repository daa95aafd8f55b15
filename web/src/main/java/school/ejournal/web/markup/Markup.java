package school.ejournal.web.markup;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Writes elements one after the other into one text. Attributes follow the start of their element; values are escaped
 * (MU-01), names are taken as they are. Elements are always closed by an end tag of their own.
 */
public final class Markup {

    private final Letters out = new Letters();
    private boolean inTag;

    /** Begins an element. */
    public Markup start(String element) {
        closeTag();
        out.write('<');
        out.write(element);
        inTag = true;
        return this;
    }

    /** Begins an element of a class; without one where it is empty. */
    public Markup start(String element, String style) {
        start(element);
        return style.isEmpty() ? this : attribute("class", style);
    }

    /** An attribute of the element just begun. */
    public Markup attribute(String name, String value) {
        begin(name);
        escape(value);
        out.write('"');
        return this;
    }

    public Markup attribute(String name, long value) {
        begin(name);
        out.write(Long.toString(value));
        out.write('"');
        return this;
    }

    public Markup attribute(String name, boolean value) {
        begin(name);
        out.write(Boolean.toString(value));
        out.write('"');
        return this;
    }

    public Markup text(String text) {
        closeTag();
        escape(text);
        return this;
    }

    public Markup text(long number) {
        closeTag();
        out.write(Long.toString(number));
        return this;
    }

    public Markup end(String element) {
        closeTag();
        out.write("</");
        out.write(element);
        out.write('>');
        return this;
    }

    /** A whole element with a text inside. */
    public Markup element(String element, String style, String text) {
        return start(element, style).text(text).end(element);
    }

    /** Sends what was written so far with the page. */
    public void send(FacesContext context) throws IOException {
        closeTag();
        out.sendTo(context.getResponseWriter());
    }

    @Override
    public String toString() {
        return inTag ? out + ">" : out.toString();
    }

    private void begin(String name) {
        if (!inTag) {
            throw new IllegalStateException(name + " does not follow the start of an element");
        }
        out.write(' ');
        out.write(name);
        out.write("=\"");
    }

    private void closeTag() {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        default -> "";
                    };
            if (!entity.isEmpty()) {
                out.write(text, from, i - from);
                out.write(entity);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }
}
