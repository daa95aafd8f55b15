package school.ejournal.web.markup;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A piece of an answer.
 *
 * @param bytes as they are
 * @param deflated the same as whole blocks of RFC 1951 that look at nothing before them and are not the last; empty for a
 *     piece that is sent once only
 */
record Piece(byte[] bytes, byte[] deflated) {

    private static final byte[] NONE = {};
    private static final int CHUNK = 8_192;

    static Piece once(byte[] bytes) {
        return new Piece(bytes, NONE);
    }

    /** Compressed as hard as for a file that is kept. */
    static Piece lasting(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
            deflate(deflater, bytes, out);
            return new Piece(bytes, out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** Of all together, in bytes as they are. */
    static int size(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.bytes.length).sum();
    }

    /** What it takes in memory, in bytes. */
    int weight() {
        return bytes.length + deflated.length;
    }

    void deflateTo(Deflater deflater, ByteArrayOutputStream out) {
        if (deflated.length > 0) {
            out.writeBytes(deflated);
        } else {
            // what follows may not look back over a piece that this deflater never saw
            deflater.reset();
            deflate(deflater, bytes, out);
        }
    }

    /** All of the bytes, up to a border of bytes. */
    private static void deflate(Deflater deflater, byte[] bytes, ByteArrayOutputStream out) {
        deflater.setInput(bytes);
        byte[] chunk = new byte[CHUNK];
        int length = chunk.length;
        while (length == chunk.length) {
            length = deflater.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            out.write(chunk, 0, length);
        }
    }
}
