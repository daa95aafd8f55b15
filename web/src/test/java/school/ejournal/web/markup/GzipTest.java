package school.ejournal.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

    private static final String LINE = "<td class=\"m\">5</td><td>Контрольная работа</td>";

    @Test
    void nothingIsAnEmptyMember() throws IOException {
        assertThat(unpacked(Gzip.of(List.of()))).isEmpty();
    }

    /** Sizes about those of the compressor's chunks, where a border could be missed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 100_000})
    void piecesOfAllKindsAreReadAsOneText(int size) throws IOException {
        Random random = new Random(size);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            String text = random.nextBoolean() ? repeated(size) : noise(random, size);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            pieces.add(random.nextBoolean() ? Piece.lasting(bytes) : Piece.once(bytes));
            whole.append(text);
        }

        assertThat(unpacked(Gzip.of(pieces))).isEqualTo(whole.toString());
    }

    @Test
    void aLastingPieceIsCompressed() {
        Piece piece = Piece.lasting(repeated(100_000).getBytes(StandardCharsets.UTF_8));

        assertThat(piece.deflated().length).isLessThan(piece.bytes().length / 50);
    }

    private static String repeated(int size) {
        return LINE.repeat(size / LINE.length() + 1).substring(0, size);
    }

    private static String noise(Random random, int size) {
        return random.ints(size, ' ', 0x450)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
