package school.ejournal.it;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** What the camera of a phone reads of the screen. */
final class QrCode {

    private QrCode() {}

    /** The text of a code that is shown. */
    static String read(Locator shown) throws IOException, ReaderException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
        if (seen == null) {
            throw NotFoundException.getNotFoundInstance();
        }
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] points = seen.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points))))
                .getText();
    }
}
