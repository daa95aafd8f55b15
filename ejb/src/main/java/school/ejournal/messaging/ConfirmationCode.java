package school.ejournal.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/** The six digits by which somebody shows that letters to an address reach her (MS-05). Made when they are sent. */
final class ConfirmationCode {

    static final Duration VALID = Duration.ofHours(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private ConfirmationCode() {}

    static String fresh() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    static String digest(String code) {
        try {
            byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
