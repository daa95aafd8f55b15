package school.ejournal.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept (ID-01): {@code pbkdf2-sha512$rounds$salt$hash}. Rounds are read from the stored form, so that
 * they can be raised later.
 *
 * @param stored the stored form
 */
public record PasswordHash(String stored) {

    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What an unknown name is checked against, so that it takes the same time. Nobody's password. */
    static final PasswordHash NOBODYS =
            of(Base64.getEncoder().encodeToString(salt()).toCharArray());

    /** A password of today, hashed. */
    public static PasswordHash of(char[] password) {
        return of(password, ROUNDS);
    }

    /** The same with fewer rounds, for what the platform made up and nobody can guess from a list. */
    static PasswordHash of(char[] password, int rounds) {
        byte[] salt = salt();
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash("pbkdf2-sha512$" + rounds + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, rounds)));
    }

    /** Whether it is the hash of this password; takes the same time for right and wrong. */
    public boolean matches(char[] password) {
        String[] parts = stored.split("\\$");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3]));
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has PBKDF2 with SHA-512", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
