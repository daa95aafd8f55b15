package school.ejournal.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * One sheet of A4, landscape, to draw on. Lengths are points; {@code x} runs from the left edge, {@code y} from the top
 * edge downwards, and texts stand on {@code y}.
 */
final class Sheet {

    static final float WIDTH = 841.89f;
    static final float HEIGHT = 595.28f;
    static final float MARGIN = 34;
    static final float RIGHT = WIDTH - MARGIN;

    private static final float HAIRLINE = 0.4f;
    private static final float SMALLEST = 4;

    private final PDPageContentStream stream;
    private final Typeface regular;
    private final Typeface bold;

    Sheet(PDPageContentStream stream, Typeface regular, Typeface bold) {
        this.stream = stream;
        this.regular = regular;
        this.bold = bold;
    }

    /** A text that begins at {@code x} and is cut after {@code room}. */
    void text(float x, float y, float size, float room, String text) {
        show(regular, x, y, size, regular.cut(text, size, room));
    }

    /** A bold text that begins at {@code x} and is cut after {@code room}. */
    void strong(float x, float y, float size, float room, String text) {
        show(bold, x, y, size, bold.cut(text, size, room));
    }

    /** A text that ends at {@code x}. */
    void rightText(float x, float y, float size, String text) {
        String whole = regular.settable(text);
        show(regular, x - regular.width(whole, size), y, size, whole);
    }

    /** A text in the middle of a box's width, made smaller until it fits. */
    void middle(float x, float width, float y, float size, String text, boolean strong) {
        Typeface face = strong ? bold : regular;
        String whole = face.settable(text);
        float fitting = size;
        while (fitting > SMALLEST && face.width(whole, fitting) > width - 2) {
            fitting -= 0.5f;
        }
        show(face, x + (width - face.width(whole, fitting)) / 2, y, fitting, whole);
    }

    /** Lines under each other. */
    void lines(float x, float y, float size, float leading, List<String> settable) {
        float at = y;
        for (String line : settable) {
            show(regular, x, at, size, line);
            at += leading;
        }
    }

    /** A text that runs upwards from {@code y}. */
    void upwards(float x, float y, float size, float room, String text) {
        draw(() -> {
            stream.beginText();
            stream.setFont(regular.font(), size);
            stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y));
            stream.showText(regular.cut(text, size, room));
            stream.endText();
        });
    }

    void box(float x, float y, float width, float height) {
        box(x, y, width, height, HAIRLINE);
    }

    /** A box whose left upper corner is given, with a frame of some weight. */
    void box(float x, float y, float width, float height, float weight) {
        draw(() -> {
            stream.setLineWidth(weight);
            stream.addRect(x, HEIGHT - y - height, width, height);
            stream.stroke();
        });
    }

    void line(float fromX, float y, float toX) {
        draw(() -> {
            stream.setLineWidth(HAIRLINE);
            stream.moveTo(fromX, HEIGHT - y);
            stream.lineTo(toX, HEIGHT - y);
            stream.stroke();
        });
    }

    private void show(Typeface face, float x, float y, float size, String settable) {
        if (settable.isBlank()) {
            return;
        }
        draw(() -> {
            stream.beginText();
            stream.setFont(face.font(), size);
            stream.newLineAtOffset(x, HEIGHT - y);
            stream.showText(settable);
            stream.endText();
        });
    }

    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
