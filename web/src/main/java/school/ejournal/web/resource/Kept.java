package school.ejournal.web.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is sent.
 *
 * @param zipped its bytes in gzip; null where that makes them no smaller
 * @param fingerprint of its bytes, fit for an address (RE-01)
 */
record Kept(String type, byte[] plain, byte @Nullable [] zipped, String fingerprint) {

    private static final int FINGERPRINT_BYTES = 9;

    static Kept of(String type, InputStream content) throws IOException {
        byte[] plain = content.readAllBytes();
        byte[] zipped = zipped(plain);
        return new Kept(type, plain, zipped.length < plain.length ? zipped : null, fingerprint(plain));
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String fingerprint(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            byte[] first = new byte[FINGERPRINT_BYTES];
            System.arraycopy(digest, 0, first, 0, first.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
