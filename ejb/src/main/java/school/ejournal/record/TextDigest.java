package school.ejournal.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the chain keeps of a free text (RC-03): SHA-256 over a salt and the text. Text and salt stay in a table; without
 * the salt nobody can try out which of the usual phrases it was.
 */
public final class TextDigest {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TextDigest() {}

    /** A fresh salt, in hexadecimal digits. */
    public static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The digest in hexadecimal digits. */
    public static String of(String salt, String text) {
        try {
            byte[] salted = (salt + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
