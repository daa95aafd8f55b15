package school.ejournal.web.slip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The QR code of a slip")
class QrPictureTest {

    private static final String ADDRESS = "https://journal.example.ru/welcome.xhtml#ivanova1234/ABC2EFGHK3";
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    @Test
    void drawsWhatAReaderReads() throws Exception {
        ByteMatrix squares = QrPicture.squares(ADDRESS);
        BitMatrix drawn = new BitMatrix(squares.getWidth());
        Matcher square = SQUARE.matcher(QrPicture.path(squares));
        while (square.find()) {
            drawn.set(Integer.parseInt(square.group(1)) - QUIET, Integer.parseInt(square.group(2)) - QUIET);
        }

        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(ADDRESS);
    }
}
