package school.ejournal.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.admission.HeldRole;
import school.ejournal.shared.Database;

/** Roles of the staff in the database. */
@ApplicationScoped
public class StaffRoles {

    private static final String LIST = """
            select r.role, r.valid_from, r.valid_until, false as of_itself
            from account a join account_role r on r.account_id = a.id
            where a.person_id = ? and r.role not in ('STUDENT', 'GUARDIAN')
            union all
            select 'TEACHER', min(l.valid_from), nullif(max(coalesce(l.valid_until, 'infinity')), 'infinity'), true
            from teaching_load l where l.teacher_id = ? having count(*) > 0
            union all
            select 'HOMEROOM', h.valid_from, h.valid_until, true from homeroom h where h.teacher_id = ?
            order by valid_from desc, role
            """;

    @Inject
    private Database database;

    public List<HeldRole> list(long personId) {
        return database.list(
                LIST,
                row -> new HeldRole(
                        row.getText("role"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until"),
                        row.getBoolean("of_itself"),
                        row.getText("role").equals("COORDINATOR")),
                personId,
                personId,
                personId);
    }

    /** The name of a person who is no pupil. */
    public Optional<String> findName(long personId) {
        return database.find("""
                        select x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name from person x
                        where x.id = ? and not exists (select 1 from enrolment e where e.student_id = x.id)
                        """, row -> row.getText("name"), personId);
    }

    public Optional<Long> findAccount(long personId) {
        return database.find(
                "select id from account where person_id = ? order by state, id limit 1",
                row -> row.getLong("id"),
                personId);
    }

    /** Whether somebody has a role given on a day or is to have it after it. */
    public boolean isHeldFrom(long accountId, String role, LocalDate day) {
        return database.find("""
                        select 1 as one from account_role where account_id = ? and role = ?
                          and coalesce(valid_until, 'infinity') >= greatest(?::date, valid_from) limit 1
                        """, row -> true, accountId, role, day).isPresent();
    }

    /** Whether anybody of the school has a role on a day or will have it. */
    public boolean isHeldByAnybody(String role, LocalDate day) {
        return database.find("""
                        select 1 as one from account_role where role = ?
                          and coalesce(valid_until, 'infinity') >= greatest(?::date, valid_from) limit 1
                        """, row -> true, role, day).isPresent();
    }

    public void give(long schoolId, long accountId, String role, LocalDate since) {
        database.update("""
                insert into account_role (school_id, account_id, role, valid_from) values (?, ?, ?, ?)
                on conflict (account_id, role, valid_from) do update set valid_until = null
                """, schoolId, accountId, role, since);
    }

    /** Ends what of a role would go on after a day; answers whether there was anything. */
    public boolean end(long accountId, String role, LocalDate lastDay) {
        return database.update("""
                        update account_role set valid_until = greatest(?::date, valid_from - 1)
                        where account_id = ? and role = ? and coalesce(valid_until, 'infinity') > ?
                        """, lastDay, accountId, role, lastDay) > 0;
    }
}
