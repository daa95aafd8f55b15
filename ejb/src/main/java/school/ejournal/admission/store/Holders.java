package school.ejournal.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.admission.AccessChangeRow;
import school.ejournal.admission.AccessRow;
import school.ejournal.admission.AccessState;
import school.ejournal.identity.AccessChange;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** People and their ways into the journal, in the database. */
@ApplicationScoped
public class Holders {

    private static final String OF_CLASS = """
            with pupil as (
                select e.student_id as id from enrolment e
                where e.class_id = ? and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            ), holder as (
                select id as person_id, 'STUDENT' as roles, '' as pupils from pupil
                union all
                select g.guardian_id, 'GUARDIAN', string_agg(distinct x.surname || ' ' || x.given_name, ', ')
                from pupil p join guardianship g on g.student_id = p.id join person x on x.id = p.id
                where g.rights = 'full' and ? between g.since and coalesce(g.until, 'infinity') group by g.guardian_id
            )
            """;

    private static final String OF_STAFF = """
            with works as (
                select teacher_id as person_id, 'TEACHER' as role from teaching_load
                where ? between valid_from and coalesce(valid_until, 'infinity')
                union
                select teacher_id, 'HOMEROOM' from homeroom
                where ? between valid_from and coalesce(valid_until, 'infinity')
                union
                select a.person_id, r.role from account a join account_role r on r.account_id = a.id
                where a.person_id is not null and r.role not in ('STUDENT', 'GUARDIAN')
                  and ? <= coalesce(r.valid_until, 'infinity')
                union
                select person_id, null from dismissal
            ), holder as (
                select person_id, coalesce(string_agg(role, ','), '') as roles, '' as pupils from works group by person_id
            )
            """;

    private static final String ROWS = """
            select x.id, x.surname, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name,
                   h.roles, h.pupils, a.id as account_id, a.login, a.state, a.last_day,
                   a.password_hash is not null as enters, p.valid_until,
                   (select string_agg(distinct r.role, ',') from account c cross join (select ?::date as day) d
                    cross join lateral (
                        select g.role from account_role g
                        where g.account_id = c.id and d.day <= coalesce(g.valid_until, 'infinity')
                        union select f.role from roles_by_facts(c.id, d.day, true) f) r
                    where c.person_id = x.id) as held,
                   (select max(s.at) from sign_in_attempt s
                    where s.login_digest = sha256(convert_to(a.login, 'UTF8')) and s.succeeded) as came_at
            from holder h join person x on x.id = h.person_id
            left join lateral (select * from account c where c.person_id = x.id order by c.state, c.id limit 1) a on true
            left join access_slip p on p.account_id = a.id and p.state = 'open'
            """;

    private static final String CHANGES = """
            select c.at, c.what, h.display_name as holder, b.display_name as changed_by, c.role, c.day, c.reason
            from access_change c join account h on h.id = c.account_id join account b on b.id = c.changed_by
            order by c.at desc, c.id desc limit ?
            """;

    @Inject
    private Database database;

    /** Others of the school who open accounts or print slips wait until this transaction is over. */
    public void lock(long schoolId) {
        database.list("select pg_advisory_xact_lock(hashtextextended('admission', ?))", row -> true, schoolId);
    }

    /** The latest changes of ways in, the last first. */
    public List<AccessChangeRow> listChanges(int most) {
        return database.list(
                CHANGES,
                row -> new AccessChangeRow(
                        row.getInstant("at"),
                        AccessChange.of(row.getText("what")),
                        row.getText("holder"),
                        row.getText("changed_by"),
                        row.findText("role"),
                        row.findDate("day"),
                        row.getText("reason")),
                most);
    }

    public List<AccessRow> listOfClass(long classId, LocalDate today) {
        return database.list(OF_CLASS + ROWS, row -> read(row, today), classId, today, today, today);
    }

    public List<AccessRow> listStaff(LocalDate today) {
        return database.list(OF_STAFF + ROWS, row -> read(row, today), today, today, today, today);
    }

    /** The classes that somebody leads today. */
    public Set<Long> ledBy(long teacherId, LocalDate today) {
        return Set.copyOf(database.list(
                "select distinct class_id from homeroom where teacher_id = ?"
                        + " and ? between valid_from and coalesce(valid_until, 'infinity')",
                row -> row.getLong("class_id"),
                teacherId,
                today));
    }

    private static AccessRow read(Row row, LocalDate today) throws SQLException {
        return new AccessRow(
                row.getLong("id"),
                row.getText("surname"),
                row.getText("name"),
                roles(row.getText("roles")),
                row.getText("pupils"),
                Objects.requireNonNullElse(row.findLong("account_id"), 0L),
                Objects.requireNonNullElse(row.findText("login"), ""),
                roles(Objects.requireNonNullElse(row.findText("held"), "")),
                state(row, today),
                row.findDate("valid_until"),
                row.findInstant("came_at"),
                row.findDate("last_day"));
    }

    private static Set<String> roles(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }

    private static AccessState state(Row row, LocalDate today) throws SQLException {
        LocalDate lastDay = row.findDate("last_day");
        LocalDate slip = row.findDate("valid_until");
        if (row.findLong("account_id") == null) {
            return AccessState.NONE;
        } else if (isBefore(lastDay, today)) {
            return AccessState.LEFT;
        } else if ("blocked".equals(row.findText("state"))) {
            return AccessState.BLOCKED;
        } else if (row.getBoolean("enters")) {
            return AccessState.ENTERS;
        }
        return slip == null || isBefore(slip, today) ? AccessState.EXPIRED : AccessState.SLIP;
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }
}
