package school.ejournal.web.markup;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;

/**
 * Writes elements one after the other into one text. Attributes follow the start of their element; values are escaped
 * (MU-01), names are taken as they are. Elements are always closed by an end tag of their own.
 *
 * <p>A page's table is some thousands of small writes: into an array of characters they cost half of what they cost in a
 * builder, which looks at each of them anew for Latin and other letters.
 */
public final class Markup {

    private static final int ROOM = 16_384;

    private char[] out = new char[ROOM];
    private int length;
    private boolean inTag;

    /** Begins an element. */
    public Markup start(String element) {
        closeTag();
        put('<');
        put(element);
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
        put('"');
        return this;
    }

    public Markup attribute(String name, long value) {
        begin(name);
        put(Long.toString(value));
        put('"');
        return this;
    }

    public Markup attribute(String name, boolean value) {
        begin(name);
        put(Boolean.toString(value));
        put('"');
        return this;
    }

    public Markup text(String text) {
        closeTag();
        escape(text);
        return this;
    }

    public Markup text(long number) {
        closeTag();
        put(Long.toString(number));
        return this;
    }

    public Markup end(String element) {
        closeTag();
        put("</");
        put(element);
        put('>');
        return this;
    }

    /** A whole element with a text inside. */
    public Markup element(String element, String style, String text) {
        return start(element, style).text(text).end(element);
    }

    /** Sends what was written so far with the page. */
    public void send(FacesContext context) throws IOException {
        closeTag();
        context.getResponseWriter().write(out, 0, length);
    }

    @Override
    public String toString() {
        String text = new String(out, 0, length);
        return inTag ? text + ">" : text;
    }

    private void begin(String name) {
        if (!inTag) {
            throw new IllegalStateException(name + " does not follow the start of an element");
        }
        put(' ');
        put(name);
        put("=\"");
    }

    private void closeTag() {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        int from = length;
        put(text);
        for (int i = from; i < length; i++) {
            if (isMarkup(out[i])) {
                length = i;
                escapeOneByOne(text, i - from);
                return;
            }
        }
    }

    private void escapeOneByOne(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> put("&amp;");
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                case '"' -> put("&quot;");
                default -> put(text.charAt(i));
            }
        }
    }

    /** All four stand before the letters. */
    private static boolean isMarkup(char one) {
        return one <= '>' && (one == '&' || one == '<' || one == '>' || one == '"');
    }

    private void put(String text) {
        int more = text.length();
        room(more);
        text.getChars(0, more, out, length);
        length += more;
    }

    private void put(char one) {
        room(1);
        out[length++] = one;
    }

    private void room(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }
}
