package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.ejournal.identity.IssuedSlip;
import school.ejournal.identity.PasswordHash;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Slips in the database, and the accounts that they let in. */
@ApplicationScoped
public class Slips {

    @Inject
    private Database database;

    /** Which slip may be meant by a login, before a school is known. */
    public record Candidate(long slipId, long accountId, long schoolId, PasswordHash hash) {}

    /** Who holds an account. */
    public record Holder(long accountId, String login, String displayName) {}

    public Optional<Candidate> findForSignIn(String login, Instant now) {
        return database.find(
                "select slip_id, account_id, school_id, code_hash from slip_for_sign_in(?, ?)",
                row -> new Candidate(
                        row.getLong("slip_id"),
                        row.getLong("account_id"),
                        row.getLong("school_id"),
                        new PasswordHash(row.getText("code_hash"))),
                login,
                now);
    }

    /** Which of some logins somebody on this server has. */
    public Set<String> taken(List<String> logins) {
        return new HashSet<>(
                database.list("select login from logins_taken(?) as login", row -> row.getText("login"), (Object)
                        logins.toArray(String[]::new)));
    }

    /** What the school decided on the life of a code. */
    public Optional<Integer> daysOfCodes() {
        return database.find(
                "select value from setting where key = 'access.slipDays' and value ~ '^[1-9][0-9]{0,2}$'",
                row -> Integer.valueOf(row.getText("value")));
    }

    public List<Holder> listHolders(List<Long> accountIds) {
        return database.list(
                "select id, login, display_name from account where id = any (?) order by display_name, id",
                row -> new Holder(row.getLong("id"), row.getText("login"), row.getText("display_name")),
                accountIds.stream().mapToLong(Long::longValue).toArray());
    }

    /** Takes the accounts' passwords and open slips away and notes the new ones. */
    public void issue(Caller by, List<IssuedSlip> issued, Instant now) {
        long[] accounts = issued.stream().mapToLong(IssuedSlip::accountId).toArray();
        lock(accounts);
        database.update("""
                update account set password_hash = null, generation = generation + 1, version = version + 1
                where id = any (?)
                """, accounts);
        replace(accounts, now);
        database.update(
                """
                insert into access_slip (id, school_id, account_id, code_hash, valid_until, issued_by, issued_at)
                select nextval('entity_id'), ?, n.account_id, n.code_hash, n.valid_until::date, ?, ?
                from unnest(?, ?, ?) as n (account_id, code_hash, valid_until)
                """,
                by.schoolId(),
                by.accountId(),
                now,
                accounts,
                issued.stream().map(one -> one.code().hash().stored()).toArray(String[]::new),
                issued.stream().map(one -> one.validUntil().toString()).toArray(String[]::new));
    }

    /** Ends the slips that are out. */
    public void replace(long[] accounts, Instant now) {
        database.update(
                "update access_slip set state = 'replaced', ended_at = ? where account_id = any (?) and state = 'open'",
                now,
                accounts);
    }

    /** Uses a slip up for a password; false where somebody was faster, or the account was closed meanwhile. */
    public boolean use(long slipId, long accountId, PasswordHash password, Instant now) {
        if (!lock(accountId)) {
            return false;
        }
        int used = database.update(
                "update access_slip set state = 'used', ended_at = ? where id = ? and account_id = ? and state = 'open'",
                now,
                slipId,
                accountId);
        return used == 1 && database.update("""
                                update account set password_hash = ?, generation = generation + 1, version = version + 1
                                where id = ?
                                """, password.stored(), accountId) == 1;
    }

    /** The accounts' rows are the lock of their slips, taken in one order by whoever wants some; false if none is active. */
    private boolean lock(long... accounts) {
        return database.list(
                        "select state = 'active' as active from account where id = any (?) order by id for update",
                        row -> row.getBoolean("active"),
                        accounts)
                .contains(true);
    }
}
