package school.ejournal.web.markup;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One member of RFC 1952 made of pieces, some of which were compressed long before. */
final class Gzip {

    /** An answer lives for one reading: a tenth of its size is not worth half of the time. */
    private static final int QUICK = 3;

    /** Deflate, no name, no time, any system. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** A last block of RFC 1951 that holds nothing. */
    private static final byte[] END = {3, 0};

    private Gzip() {}

    static byte[] of(List<Piece> pieces) {
        int size = Piece.size(pieces);
        ByteArrayOutputStream out = new ByteArrayOutputStream(size / 4 + HEAD.length);
        out.writeBytes(HEAD);
        CRC32 sum = new CRC32();
        Deflater deflater = new Deflater(QUICK, true);
        try {
            for (Piece piece : pieces) {
                sum.update(piece.bytes());
                piece.deflateTo(deflater, out);
            }
        } finally {
            deflater.end();
        }
        out.writeBytes(END);
        little(out, (int) sum.getValue());
        little(out, size);
        return out.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(number >>> shift);
        }
    }
}
