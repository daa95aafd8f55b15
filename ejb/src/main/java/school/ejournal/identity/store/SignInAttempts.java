package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import school.ejournal.shared.Database;

/** Attempts to sign in, in the database, so that all nodes count together. Names are kept as digests. */
@ApplicationScoped
public class SignInAttempts {

    @Inject
    private Database database;

    /** Wrong passwords for a name within the last minutes. Attempts for one name wait for each other. */
    public int countFailures(String login, int minutes) {
        byte[] digest = digest(login);
        database.list("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 0))", row -> true, digest);
        return database.find("""
                        select count(*) as failures from sign_in_attempt
                        where login_digest = ? and not succeeded and at > now() - make_interval(mins => ?)
                        """, row -> row.getInt("failures"), digest, minutes)
                .orElse(0);
    }

    /** Wrong codes of slips from an address within the last minutes, for whatever name. */
    public int countWrongCodes(String address, int minutes) {
        return database.find("""
                        select count(*) as failures from sign_in_attempt
                        where address = ? and by_code and not succeeded and at > now() - make_interval(mins => ?)
                        """, row -> row.getInt("failures"), address, minutes)
                .orElse(0);
    }

    public void add(String login, String address, boolean succeeded) {
        add(login, address, false, succeeded);
    }

    /** An attempt with the code of a slip; it counts as one to sign in, too. */
    public void addCode(String login, String address, boolean succeeded) {
        add(login, address, true, succeeded);
    }

    private void add(String login, String address, boolean byCode, boolean succeeded) {
        database.update(
                "insert into sign_in_attempt (login_digest, address, by_code, succeeded) values (?, ?, ?, ?)",
                digest(login),
                address,
                byCode,
                succeeded);
    }

    private static byte[] digest(String login) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
