package school.ejournal.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How links of a page's chain are bound together (RC-02): {@code hash = SHA-256(previous hash, number, payload)}, the
 * number as eight bytes, the payload as UTF-8. The hash before the first link is that of the page's own name, so that
 * the chain of one page cannot stand in for another's. Plain JDK: the offline verifier runs on this class.
 */
public final class Chain {

    private Chain() {}

    /** The hash that stands before the first link of a page. */
    public static byte[] genesis(long schoolId, long pageId) {
        return sha256().digest(("ejournal/page/" + schoolId + "/" + pageId).getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of the link {@code seq} that follows {@code previousHash}. */
    public static byte[] link(byte[] previousHash, long seq, String payload) {
        MessageDigest digest = sha256();
        digest.update(previousHash);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        return digest.digest(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
