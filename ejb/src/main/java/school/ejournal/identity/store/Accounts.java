package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import school.ejournal.identity.AccountRow;
import school.ejournal.identity.NewAccount;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.model.Account;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;
import school.ejournal.shared.SchoolClock;

/** Accounts in the database. */
@ApplicationScoped
public class Accounts {

    @Inject
    private Database database;

    @PersistenceContext(unitName = "ejournal")
    private EntityManager entities;

    /** Who may be behind a login, before a school is known. */
    public record Candidate(long accountId, long schoolId, PasswordHash hash) {}

    public Optional<Candidate> findForSignIn(String login, Instant now) {
        return database.find(
                "select account_id, school_id, password_hash from account_for_sign_in(?, ?)",
                row -> new Candidate(
                        row.getLong("account_id"),
                        row.getLong("school_id"),
                        new PasswordHash(row.getText("password_hash"))),
                login,
                now);
    }

    public Optional<Account> find(long accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId));
    }

    public Optional<Caller> findCaller(long accountId, SchoolClock clock) {
        return database.find("""
                        select a.id, a.person_id, a.school_id, a.display_name, a.language, a.generation, a.last_day, s.zone
                        from account a join school s on s.id = a.school_id where a.id = ? and a.state = 'active'
                        """, Accounts::readStanding, accountId)
                .filter(found -> !clock.today(found.caller().zoneId()).isAfter(found.lastDay()))
                .map(Standing::caller)
                .map(caller -> caller.withRoles(rolesOn(accountId, clock.today(ZoneId.of(caller.zone())))));
    }

    private record Standing(Caller caller, LocalDate lastDay) {}

    private static Standing readStanding(Row row) throws SQLException {
        Caller caller = new Caller(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getLong("school_id"),
                row.getText("display_name"),
                Set.of(),
                row.getText("zone"),
                row.getText("language"),
                row.getInt("generation"));
        return new Standing(caller, Objects.requireNonNullElse(row.findDate("last_day"), LocalDate.MAX));
    }

    public List<AccountRow> list() {
        return database.list(
                """
                select a.id, a.login, a.display_name, a.state = 'blocked' as blocked,
                       coalesce(string_agg(r.role, ', ' order by r.role), '') as roles
                from account a left join account_role r on r.account_id = a.id
                group by a.id order by a.login
                """,
                row -> new AccountRow(
                        row.getLong("id"),
                        row.getText("login"),
                        row.getText("display_name"),
                        row.getText("roles"),
                        row.getBoolean("blocked")));
    }

    /** Opens accounts; answers their ids, in their order. */
    public List<Long> open(long schoolId, List<NewAccount> opened) {
        long[] ids = database.nextIds(opened.size());
        database.update(
                """
                insert into account (id, school_id, person_id, login, display_name, password_hash)
                select n.id, ?, nullif(n.person_id, 0), n.login, n.display_name, n.password_hash
                from unnest(?, ?, ?, ?, ?) as n (id, person_id, login, display_name, password_hash)
                """,
                schoolId,
                ids,
                opened.stream().mapToLong(NewAccount::personId).toArray(),
                opened.stream().map(NewAccount::login).toArray(String[]::new),
                opened.stream().map(NewAccount::displayName).toArray(String[]::new),
                opened.stream().map(account -> account.storedPassword()).toArray(String[]::new));
        grant(schoolId, ids, opened);
        return Arrays.stream(ids).boxed().toList();
    }

    /** The roles that an account has on a day or will have after it, given or of themselves (ID-11). */
    public Set<String> rolesFrom(long accountId, LocalDate day) {
        return Set.copyOf(database.list("""
                select role from account_role where account_id = ? and ? <= coalesce(valid_until, 'infinity')
                union select role from roles_by_facts(?, ?, true)
                """, row -> row.getText("role"), accountId, day, accountId, day));
    }

    /** Whether anybody of the school has a role on a day or will have it. */
    public boolean isHeldFrom(String role, LocalDate day) {
        return database.find(
                        "select 1 as one from account_role where role = ? and ? <= coalesce(valid_until, 'infinity') limit 1",
                        row -> true,
                        role,
                        day)
                .isPresent();
    }

    private void grant(long schoolId, long[] ids, List<NewAccount> opened) {
        List<Long> accounts = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        List<String> since = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            for (String role : opened.get(i).roles()) {
                accounts.add(ids[i]);
                roles.add(role);
                since.add(opened.get(i).since().toString());
            }
        }
        database.update(
                """
                insert into account_role (school_id, account_id, role, valid_from)
                select ?, n.account_id, n.role, n.since::date from unnest(?, ?, ?) as n (account_id, role, since)
                """,
                schoolId,
                accounts.stream().mapToLong(Long::longValue).toArray(),
                roles.toArray(String[]::new),
                since.toArray(String[]::new));
    }

    private Set<String> rolesOn(long accountId, LocalDate day) {
        return Set.copyOf(database.list("""
                select role from account_role
                where account_id = ? and ? between valid_from and coalesce(valid_until, 'infinity')
                union select role from roles_by_facts(?, ?, false)
                """, row -> row.getText("role"), accountId, day, accountId, day));
    }
}
