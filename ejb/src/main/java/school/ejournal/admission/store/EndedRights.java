package school.ejournal.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** What an end of service ended, kept before it does, so that it lasts on as before when that was a mistake (AD-08). */
@ApplicationScoped
public class EndedRights {

    private static final String KEEP_ROLES = """
            insert into ended_right (school_id, dismissal_id, what, row_id, role, since, until_before, until_after)
            select r.school_id, ?, 'role', r.account_id, r.role, r.valid_from, r.valid_until,
                   greatest(?::date, r.valid_from - 1)
            from account a join account_role r on r.account_id = a.id
            where a.person_id = ? and r.role not in ('STUDENT', 'GUARDIAN') and coalesce(r.valid_until, 'infinity') > ?
            """;

    private static final String KEEP_LOADS = """
            insert into ended_right (school_id, dismissal_id, what, row_id, since, until_before, until_after)
            select school_id, ?, 'load', id, valid_from, valid_until, greatest(?::date, valid_from - 1) from teaching_load
            where teacher_id = ? and coalesce(valid_until, 'infinity') > ?
            """;

    private static final String KEEP_LEADS = """
            insert into ended_right (school_id, dismissal_id, what, row_id, since, until_before, until_after)
            select school_id, ?, 'homeroom', class_id, valid_from, valid_until, greatest(?::date, valid_from - 1) from homeroom
            where teacher_id = ? and coalesce(valid_until, 'infinity') > ?
            """;

    private static final String KEEP_ACCOUNTS = """
            insert into ended_right (school_id, dismissal_id, what, row_id, until_before, until_after, state_before)
            select a.school_id, ?, 'account', a.id, a.last_day, ?, a.state from account a
            where a.person_id = ? and not exists (select 1 from account_role r where r.account_id = a.id
                  and r.role in ('STUDENT', 'GUARDIAN') and coalesce(r.valid_until, 'infinity') > ?)
            """;

    private static final String ANNUL = """
            insert into dismissal_annulment (dismissal_id, school_id, reason, annulled_by, annulled_at) values (?, ?, ?, ?, ?)
            """;

    /** The office of the coordinator comes by an order only. */
    private static final String ROLES = """
            update account_role r set valid_until = e.until_before from ended_right e
            where e.dismissal_id = ? and e.what = 'role' and e.role <> 'COORDINATOR'
              and r.account_id = e.row_id and r.role = e.role and r.valid_from = e.since and r.valid_until = e.until_after
            """;

    /** A group or a class that somebody else took over meanwhile stays hers. */
    private static final String LOADS = """
            update teaching_load l set valid_until = e.until_before from ended_right e
            where e.dismissal_id = ? and e.what = 'load' and l.id = e.row_id and l.valid_until = e.until_after
              and not exists (select 1 from teaching_load o where o.group_id = l.group_id and o.teacher_id <> l.teacher_id
                  and o.valid_from > e.until_after and coalesce(o.valid_until, 'infinity') >= o.valid_from)
            """;

    private static final String LEADS = """
            update homeroom h set valid_until = e.until_before from ended_right e
            where e.dismissal_id = ? and e.what = 'homeroom' and h.class_id = e.row_id and h.teacher_id = ?
              and h.valid_from = e.since and h.valid_until = e.until_after
              and not exists (select 1 from homeroom o where o.class_id = h.class_id and o.teacher_id <> h.teacher_id
                  and o.valid_from > e.until_after and coalesce(o.valid_until, 'infinity') >= o.valid_from)
            """;

    private static final String ACCOUNTS = """
            update account a set last_day = e.until_before, state = e.state_before, version = version + 1 from ended_right e
            where e.dismissal_id = ? and e.what = 'account' and a.id = e.row_id and a.last_day = e.until_after
            """;

    @Inject
    private Database database;

    /**
     * Keeps what is about to end.
     *
     * @param rights the last day of roles
     * @param lastDay the last day of everything else
     */
    void keep(long dismissalId, long personId, LocalDate rights, LocalDate lastDay) {
        database.update(KEEP_ROLES, dismissalId, rights, personId, rights);
        List.of(KEEP_LOADS, KEEP_LEADS, KEEP_ACCOUNTS)
                .forEach(sql -> database.update(sql, dismissalId, lastDay, personId, lastDay));
    }

    /** The roles that a dismissal ended. */
    public Set<String> rolesOf(long dismissalId) {
        return Set.copyOf(database.list(
                "select distinct role from ended_right where dismissal_id = ? and what = 'role'",
                row -> row.getText("role"),
                dismissalId));
    }

    /** Lets what a dismissal ended last on, and keeps who says so and why. */
    public void restore(long dismissalId, long personId, Caller by, String reason, Instant now) {
        database.update(ANNUL, dismissalId, by.schoolId(), reason, by.accountId(), now);
        database.update(ROLES, dismissalId);
        database.update(LOADS, dismissalId);
        database.update(LEADS, dismissalId, personId);
        database.update(ACCOUNTS, dismissalId);
    }
}
