package school.ejournal.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Sheets of one document: laid out first, drawn when all are there, because each says how many there are. The same sheets
 * under the same imprint give the same bytes.
 */
final class Book implements AutoCloseable {

    /** What stands on every sheet around its content. */
    @FunctionalInterface
    interface Frame {
        void draw(Sheet sheet, int number, int of);
    }

    private final PDDocument document = new PDDocument();
    private final List<Consumer<Sheet>> contents = new ArrayList<>();
    private final Imprint imprint;
    private final Typeface regular;
    private final Typeface bold;

    Book(Imprint imprint) {
        this.imprint = imprint;
        try {
            regular = Typeface.in(document, Typeface.REGULAR);
            bold = Typeface.in(document, Typeface.BOLD);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The face of the running text, to measure with. */
    Typeface face() {
        return regular;
    }

    void add(Consumer<Sheet> content) {
        contents.add(content);
    }

    /** Draws all sheets and saves them. */
    byte[] print(Frame frame) {
        try {
            for (int i = 0; i < contents.size(); i++) {
                draw(contents.get(i), frame, i + 1);
            }
            Metadata.write(document, imprint);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void draw(Consumer<Sheet> content, Frame frame, int number) throws IOException {
        PDPage page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
        page.getCOSObject().removeItem(COSName.ROTATE);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Sheet sheet = new Sheet(stream, regular, bold);
            frame.draw(sheet, number, contents.size());
            content.accept(sheet);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
