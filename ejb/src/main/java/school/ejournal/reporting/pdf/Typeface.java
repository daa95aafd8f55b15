package school.ejournal.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One face in one document: measures texts, breaks them into lines. Whatever people typed can be set: signs that the face
 * does not have come out as a replacement sign, controls as spaces.
 */
final class Typeface {

    static final byte[] REGULAR = load("DejaVuSansCondensed.ttf");
    static final byte[] BOLD = load("DejaVuSansCondensed-Bold.ttf");

    private static final int UNKNOWN = 0xFFFD;
    private static final String ELLIPSIS = "…";

    private final PDFont font;
    private final CmapLookup signs;

    private Typeface(PDFont font, CmapLookup signs) {
        this.font = font;
        this.signs = signs;
    }

    static Typeface in(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)));
        return new Typeface(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
    }

    PDFont font() {
        return font;
    }

    /** The text as it can be set. */
    String settable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
                clean.append(' ');
            } else if (Character.getType(sign) != Character.FORMAT) {
                clean.appendCodePoint(signs.getGlyphId(sign) == 0 ? UNKNOWN : sign);
            }
        });
        return clean.toString();
    }

    /** How wide a settable text is. */
    float width(String settable, float size) {
        try {
            return font.getStringWidth(settable) * size / 1000;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text cut so that it fits, with an ellipsis where something is missing. */
    String cut(String text, float size, float room) {
        String whole = settable(text);
        if (width(whole, size) <= room) {
            return whole;
        }
        String start = whole;
        while (!start.isEmpty() && width(start + ELLIPSIS, size) > room) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + ELLIPSIS;
    }

    /** The text broken into lines at spaces, and inside words that are wider than a line; at least one line. */
    List<String> lines(String text, float size, float room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : settable(text).split(" +")) {
            if (!line.isEmpty() && width(line + " " + word, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakLongWord(lines, line, size, room);
        }
        lines.add(line.toString());
        return lines;
    }

    private void breakLongWord(List<String> lines, StringBuilder line, float size, float room) {
        while (width(line.toString(), size) > room && line.codePointCount(0, line.length()) > 1) {
            int end = line.offsetByCodePoints(0, 1);
            while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= room) {
                end = line.offsetByCodePoints(end, 1);
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    private static byte[] load(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the face " + name + " is not on the class path");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
