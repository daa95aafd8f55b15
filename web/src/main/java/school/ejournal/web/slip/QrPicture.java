package school.ejournal.web.slip;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:qr text="#{...}" label="#{...}"/>}: a text as a QR code, one path for all its squares. */
@FacesComponent(value = QrPicture.TYPE)
public class QrPicture extends DrawnComponent {

    static final String TYPE = "school.ejournal.QrPicture";

    /** What readers want to be white around it, in squares. */
    private static final int QUIET = 4;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ByteMatrix squares = squares(value(context, "text", String.class));
        int size = squares.getWidth() + 2 * QUIET;
        Markup out = new Markup();
        out.start("svg", "qr");
        out.attribute("viewBox", "0 0 " + size + " " + size);
        out.attribute("role", "img");
        out.attribute("aria-label", value(context, "label", String.class));
        out.attribute("shape-rendering", "crispEdges");
        out.start("path").attribute("class", "paper").attribute("d", "M0 0h" + size + "v" + size + "h-" + size + "z");
        out.end("path");
        out.start("path").attribute("d", path(squares)).end("path");
        out.end("svg");
        out.send(context);
    }

    static String path(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit a QR code", tooLong);
        }
    }
}
