package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.ChildRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Whose diaries somebody may read, and when she last did. */
@ApplicationScoped
public class Children {

    /**
     * What is written just now dates itself before it can be seen: five seconds are left, so that nothing falls between
     * two visits.
     */
    private static final String CHILDREN = """
            select x.id, x.surname || ' ' || x.given_name as name, c.grade_level || c.letter as school_class,
                   v.since, v.seen_at, now() - interval '5 seconds' as read_at
            from person x
            left join enrolment e on e.student_id = x.id
                and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            left join school_class c on c.id = e.class_id
            left join diary_visit v on v.student_id = x.id and v.account_id = ?
            where x.id in (
                select student_id from guardianship
                where ? and guardian_id = ? and rights = 'full' and ? between since and coalesce(until, 'infinity')
                union all
                select ?::bigint where ?)
            order by c.grade_level, c.letter, name
            """;

    @Inject
    private Database database;

    /**
     * A child, and what is kept of the caller's last look into its diary.
     *
     * @param since null where she never looked, and so is {@code seenAt}
     * @param readAt when this is read, by the database's clock
     */
    public record SeenChild(
            ChildRow child,
            @Nullable Instant since,
            @Nullable Instant seenAt,
            Instant readAt) {}

    public List<SeenChild> listChildren(Caller caller, boolean guardian, boolean student, LocalDate today) {
        return database.list(
                CHILDREN,
                Children::child,
                today,
                caller.accountId(),
                guardian,
                caller.personId(),
                today,
                caller.personId(),
                student);
    }

    /**
     * Keeps a visit. What two pages say at once comes out the same in either order.
     *
     * @param seen when the page was read; never later than now
     * @param pause after how long without a page a new visit begins, in seconds
     */
    public void keepVisit(Caller caller, long studentId, Instant seen, long pause) {
        database.update("""
                insert into diary_visit as v (school_id, account_id, student_id, since, seen_at)
                select ?, ?, ?, least(?, now()), least(?, now())
                on conflict (account_id, student_id) do update set
                    since = case when excluded.seen_at > v.seen_at + make_interval(secs => ?) then v.seen_at else v.since end,
                    seen_at = greatest(v.seen_at, excluded.seen_at)
                """, caller.schoolId(), caller.accountId(), studentId, seen, seen, pause);
    }

    private static SeenChild child(Row row) throws SQLException {
        return new SeenChild(
                new ChildRow(row.getLong("id"), row.getText("name"), row.findText("school_class")),
                row.findInstant("since"),
                row.findInstant("seen_at"),
                row.getInstant("read_at"));
    }
}
