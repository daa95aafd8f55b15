package school.ejournal.it;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes the tests' password with few rounds, for otherwise each of hundreds of sign-ins takes the processor a second. The
 * accounts by which the time of a sign-in is measured keep what the product gave them.
 */
final class QuickPasswords {

    private static final int ROUNDS = 1_000;
    private static final int HASH_BITS = 256;
    private static final String SLOW = "student2__";

    private QuickPasswords() {}

    static void give(Connection database) throws SQLException, GeneralSecurityException {
        try (PreparedStatement change =
                database.prepareStatement("update account set password_hash = ? where login not like ?")) {
            change.setString(1, hash());
            change.setString(2, SLOW);
            change.executeUpdate();
        }
    }

    private static String hash() throws GeneralSecurityException {
        byte[] salt = new byte[16];
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(Product.PASSWORD.toCharArray(), salt, ROUNDS, HASH_BITS))
                .getEncoded();
        return "pbkdf2-sha512$" + ROUNDS + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(derived);
    }
}
