package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import school.ejournal.shared.Database;

/** Accounts that imports ended, in the database. */
@ApplicationScoped
public class EndedAccounts {

    private static final String END = """
            with gone as (
                insert into ended_account (school_id, run_id, account_id, last_day_before, last_day_after)
                select a.school_id, current_setting('ej.import_run')::bigint, a.id, a.last_day, ?::date - 1
                from account a
                where a.person_id = any (?) and coalesce(a.last_day, 'infinity') >= ? and a.id <> ?
                  and not exists (select 1 from account_role r where r.account_id = a.id and r.role = any (?)
                                  and coalesce(r.valid_until, 'infinity') >= ?)
                returning account_id, last_day_after
            )
            update account a set last_day = g.last_day_after, version = version + 1
            from gone g where a.id = g.account_id returning a.id
            """;

    private static final String RESTORE = """
            update account a set last_day = e.last_day_before, version = version + 1
            from ended_account e where e.run_id = ? and a.id = e.account_id and a.last_day = e.last_day_after returning a.id
            """;

    @Inject
    private Database database;

    /**
     * Ends accounts with yesterday, so that their next request is refused; answers which.
     *
     * @param except an account that stays
     * @param above the roles whose accounts stay
     */
    public List<Long> end(Collection<Long> persons, LocalDate today, long except, Collection<String> above) {
        return database.list(
                END,
                row -> row.getLong("id"),
                today,
                persons.stream().mapToLong(Long::longValue).toArray(),
                today,
                except,
                above.toArray(String[]::new),
                today);
    }

    /** Gives accounts the last day they had before an import; answers which. */
    public List<Long> restore(long runId) {
        return database.list(RESTORE, row -> row.getLong("id"), runId);
    }
}
