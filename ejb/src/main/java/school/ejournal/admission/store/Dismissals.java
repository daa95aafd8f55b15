package school.ejournal.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import school.ejournal.admission.NewDismissal;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Ends of service in the database. */
@ApplicationScoped
public class Dismissals {

    /** Roles that came of themselves are written down first, so that they end as those that were given (ID-11). */
    private static final String OF_THEMSELVES = """
            insert into account_role (school_id, account_id, role, valid_from)
            select a.school_id, a.id, f.role, min(f.valid_from)
            from account a
            join (select teacher_id, 'TEACHER' as role, valid_from, valid_until from teaching_load
                  union all
                  select teacher_id, 'HOMEROOM', valid_from, valid_until from homeroom) f on f.teacher_id = a.person_id
            where a.person_id = ? and coalesce(f.valid_until, 'infinity') > ?
              and not exists (select 1 from account_role r where r.account_id = a.id and r.role = f.role
                              and coalesce(r.valid_until, 'infinity') > ?)
            group by a.id, f.role
            on conflict do nothing
            """;

    private static final String ROLES = """
            update account_role r set valid_until = greatest(?::date, r.valid_from - 1) from account a
            where a.id = r.account_id and a.person_id = ? and r.role not in ('STUDENT', 'GUARDIAN')
              and coalesce(r.valid_until, 'infinity') > ?
            """;

    private static final String APPOINTMENTS = """
            update appointment p set valid_until = greatest(?::date, p.valid_from - 1), ended_by = ?, ended_at = ? from account a
            where a.id = p.account_id and a.person_id = ? and coalesce(p.valid_until, 'infinity') > ?
              and coalesce(p.valid_until, 'infinity') >= p.valid_from
            """;

    /** What would have begun later does not begin; what would have ended earlier anyway does so still. */
    private static final List<String> LOADS = List.of("""
            update teaching_load set valid_until = greatest(?::date, valid_from - 1)
            where teacher_id = ? and coalesce(valid_until, 'infinity') > ?
            """, """
            update homeroom set valid_until = greatest(?::date, valid_from - 1)
            where teacher_id = ? and coalesce(valid_until, 'infinity') > ?
            """);

    private static final String ACCOUNTS = """
            update account a set last_day = ?, state = case when ? then 'blocked' else state end, version = version + 1
            where person_id = ? and not exists (select 1 from account_role r where r.account_id = a.id
                  and r.role in ('STUDENT', 'GUARDIAN') and coalesce(r.valid_until, 'infinity') > ?)
              and not exists (select 1 from roles_by_facts(a.id, ?, true) f where f.role = 'GUARDIAN')
            """;

    @Inject
    private Database database;

    /** @param rights the last day of roles and offices: the last day of the service, or earlier */
    public void add(Caller by, long personId, NewDismissal ordered, LocalDate rights, Instant now) {
        LocalDate lastDay = Objects.requireNonNull(ordered.lastDay());
        database.update(
                """
                insert into dismissal (id, school_id, person_id, last_day, order_number, order_date, recorded_by, recorded_at)
                values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, ?)
                """, by.schoolId(), personId, lastDay, ordered.orderNumber(), ordered.orderDate(), by.accountId(), now);
        database.update(OF_THEMSELVES, personId, rights, rights);
        database.update(ROLES, rights, personId, rights);
        database.update(APPOINTMENTS, rights, by.accountId(), now, personId, rights);
        LOADS.forEach(sql -> database.update(sql, lastDay, personId, lastDay));
        database.update(ACCOUNTS, lastDay, ordered.atOnce(), personId, lastDay, lastDay);
        if (ordered.atOnce()) {
            database.update(
                    "update account set generation = generation + 1, version = version + 1 where person_id = ?",
                    personId);
        }
    }

    public List<Long> accountsOf(long personId) {
        return database.list("select id from account where person_id = ?", row -> row.getLong("id"), personId);
    }
}
