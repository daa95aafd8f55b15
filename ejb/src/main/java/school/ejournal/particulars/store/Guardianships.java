package school.ejournal.particulars.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.particulars.GuardianshipChange;
import school.ejournal.particulars.GuardianshipRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Who stands for whom, and what was done to that, in the database. */
@ApplicationScoped
public class Guardianships {

    private static final String FULL = "full";

    private static final String OF_PUPIL = """
            select g.guardian_id, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name,
                   g.relation, g.rights, g.since, g.until
            from guardianship g join person x on x.id = g.guardian_id
            where g.student_id = ? and coalesce(g.until, 'infinity') >= g.since order by g.since desc, g.guardian_id
            """;

    private static final String CHANGES = """
            select c.at, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as guardian, c.what, c.relation,
                   c.rights, c.day, c.reason, a.display_name as author
            from guardianship_change c join person x on x.id = c.guardian_id join account a on a.id = c.author_id
            where c.student_id = ? order by c.at desc, c.id desc
            """;

    @Inject
    private Database database;

    /** Others who change guardianships of the pupil wait until this transaction is over. */
    public void lock(long studentId) {
        database.list("select 1 as one from person where id = ? for update", row -> true, studentId);
    }

    public List<GuardianshipRow> list(long studentId) {
        return database.list(
                OF_PUPIL,
                row -> new GuardianshipRow(
                        row.getLong("guardian_id"),
                        row.getText("name"),
                        row.getText("relation"),
                        row.getText("rights").equals(FULL),
                        row.getDate("since"),
                        row.findDate("until")),
                studentId);
    }

    /** The one of a guardian that holds on a day or begins after it. */
    public Optional<GuardianshipRow> findOpen(long studentId, long guardianId, LocalDate day) {
        return list(studentId).stream()
                .filter(row -> row.guardianId() == guardianId && row.isOpenOn(day))
                .findFirst();
    }

    public void begin(
            long schoolId, long guardianId, long studentId, String relation, boolean informed, LocalDate since) {
        database.update("""
                insert into guardianship (school_id, guardian_id, student_id, relation, rights, since) values (?, ?, ?, ?, ?, ?)
                on conflict (guardian_id, student_id, since, taken_back_by) do update
                set relation = excluded.relation, rights = excluded.rights, until = null
                """, schoolId, guardianId, studentId, relation, rights(informed), since);
    }

    /** Lets what holds on a day or later end with another. */
    public void end(long studentId, long guardianId, LocalDate today, LocalDate lastDay) {
        database.update("""
                update guardianship set until = greatest(?::date, since - 1)
                where student_id = ? and guardian_id = ? and coalesce(until, 'infinity') >= ?
                """, lastDay, studentId, guardianId, today);
    }

    public void note(
            Caller by, long studentId, GuardianshipRow row, String what, LocalDate day, String reason, Instant at) {
        database.update(
                """
                insert into guardianship_change
                    (school_id, guardian_id, student_id, what, relation, rights, day, reason, author_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                by.schoolId(),
                row.guardianId(),
                studentId,
                what,
                row.relation(),
                rights(row.informed()),
                day,
                reason,
                by.accountId(),
                at);
    }

    public List<GuardianshipChange> listChanges(long studentId) {
        return database.list(
                CHANGES,
                row -> new GuardianshipChange(
                        row.getInstant("at"),
                        row.getText("guardian"),
                        row.getText("what"),
                        row.getText("relation"),
                        row.getText("rights").equals(FULL),
                        row.getDate("day"),
                        row.getText("reason"),
                        row.getText("author")),
                studentId);
    }

    private static String rights(boolean informed) {
        return informed ? FULL : "none";
    }
}
