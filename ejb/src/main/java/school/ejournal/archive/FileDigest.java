package school.ejournal.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file is known by: SHA-256 in hexadecimal digits, and its length. */
record FileDigest(String sha256, long bytes) {

    static FileDigest of(byte[] content) {
        return new FileDigest(HexFormat.of().formatHex(newDigest().digest(content)), content.length);
    }

    static FileDigest of(MessageDigest digest, long bytes) {
        return new FileDigest(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    boolean isOf(ListedFile file) {
        return sha256.equals(file.sha256()) && bytes == file.bytes();
    }
}
