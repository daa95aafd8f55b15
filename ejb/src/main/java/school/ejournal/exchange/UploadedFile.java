package school.ejournal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as somebody sent it: what it is called, and no more of its bytes than are taken.
 *
 * @param name the last part of the name it had, shortened
 */
public record UploadedFile(String name, byte[] bytes) {

    /** The most bytes that a sheet may have. */
    public static final int LARGEST = 5_000_000;

    private static final int LONGEST_NAME = 100;

    public UploadedFile {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        name = clean.isEmpty() ? "?" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    /** Reads a sheet; of one that is too large one byte more than may be, which is enough to be told so. */
    public static UploadedFile read(String name, InputStream content) throws IOException {
        return new UploadedFile(name, content.readNBytes(LARGEST + 1));
    }

    /** Its digest, in hexadecimal. */
    public String sha256() {
        return sha256(bytes);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
