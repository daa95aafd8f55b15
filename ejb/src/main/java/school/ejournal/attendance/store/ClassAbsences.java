package school.ejournal.attendance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.ReasonRow;
import school.ejournal.attendance.model.Belongs;
import school.ejournal.attendance.model.ClassLesson;
import school.ejournal.attendance.model.Entry;
import school.ejournal.shared.Database;

/** What there is about the presence of a class in some days: each list by one statement. */
@ApplicationScoped
public class ClassAbsences {

    /** A pupil of the class, once for each time of belonging to it. */
    public record Pupil(
            long id,
            String surname,
            String givenName,
            LocalDate from,
            @Nullable LocalDate until) {}

    private static final String LESSONS = """
            select l.id, l.date, l.number, l.group_id, s.name as subject, g.name as group_name,
                   l.attendance_at is not null as recorded,
                   l.attendance_at is not null or l.date + coalesce(b.ends, time '23:59') <= n.moment as held
            from (select ?::timestamp as moment) n
            cross join teaching_group g
            join subject s on s.id = g.subject_id
            join lesson l on l.group_id = g.id
            left join lateral bells_on(case when l.date = n.moment::date then g.class_id end, l.date, false) b on b.number = l.number
            where g.id in (select group_id from groups_of_class(?)) and l.date between ? and ? and l.state <> 'cancelled'
            """;

    private static final String PUPILS = """
            select x.id, x.surname, x.given_name, e.valid_from, e.valid_until
            from enrolment e join person x on x.id = e.student_id
            where e.class_id = ? and e.valid_from <= ? and coalesce(e.valid_until, 'infinity') >= ?
            """;

    /** Whoever is taught apart is told as apart from the group of the whole class. */
    private static final String MEMBERS = """
            with n as (select ?::bigint as class_id, ?::date as last, ?::date as first)
            select m.student_id, m.group_id, m.valid_from, m.valid_until
            from n cross join lateral groups_of_class(n.class_id) o
            join teaching_group g on g.id = o.group_id and g.name is not null
            join group_member m on m.group_id = g.id
                and m.valid_from <= n.last and coalesce(m.valid_until, 'infinity') >= n.first
            union all
            select m.student_id, w.id, m.valid_from, m.valid_until
            from n
            join teaching_group g on g.class_id = n.class_id and g.kind in ('home', 'individual')
            join teaching_group w on w.class_id = g.class_id and w.subject_id = g.subject_id and w.name is null
            join group_member m on m.group_id = g.id
                and m.valid_from <= n.last and coalesce(m.valid_until, 'infinity') >= n.first
            """;

    private static final String ENTRIES = """
            select c.column_id, c.student_id, c.presence, c.marks <> '{}' as marked
            from teaching_group g
            join lesson l on l.group_id = g.id
            join cell c on c.column_id = l.id
            where g.id in (select group_id from groups_of_class(?)) and l.date between ? and ? and c.presence <> 0
            """;

    private static final String REASONS = """
            select r.id, r.student_id, r.starts, r.ends, r.presence, r.note_id, r.at,
                   a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', '') as author
            from absence_reason r join person a on a.id = r.author_id
            where r.annulled_at is null and r.starts <= ? and r.ends >= ?
              and r.student_id in (select student_id from enrolment where class_id = ?)
            order by r.at, r.id
            """;

    @Inject
    private Database database;

    public List<ClassLesson> listLessons(long classId, Days days, LocalDateTime now) {
        return database.list(
                LESSONS,
                row -> new ClassLesson(
                        row.getLong("id"),
                        row.getDate("date"),
                        row.getInt("number"),
                        row.getLong("group_id"),
                        row.getText("subject"),
                        row.findText("group_name"),
                        row.getBoolean("held"),
                        row.getBoolean("recorded")),
                now,
                classId,
                days.starts(),
                days.ends());
    }

    public List<Pupil> listPupils(long classId, Days days) {
        return database.list(
                PUPILS,
                row -> new Pupil(
                        row.getLong("id"),
                        row.getText("surname"),
                        row.getText("given_name"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until")),
                classId,
                days.ends(),
                days.starts());
    }

    public List<Belongs> listMembers(long classId, Days days) {
        return database.list(
                MEMBERS,
                row -> new Belongs(
                        row.getLong("student_id"),
                        row.getLong("group_id"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until")),
                classId,
                days.ends(),
                days.starts());
    }

    public List<Entry> listEntries(long classId, Days days) {
        return database.list(
                ENTRIES,
                row -> new Entry(
                        row.getLong("column_id"),
                        row.getLong("student_id"),
                        Presence.ofCode(row.getInt("presence")),
                        row.getBoolean("marked")),
                classId,
                days.starts(),
                days.ends());
    }

    /** The reasons that stand for some of the days, in the order in which they were set. */
    public List<ReasonRow> listReasons(long classId, Days days) {
        return database.list(
                REASONS,
                row -> new ReasonRow(
                        row.getLong("id"),
                        row.getLong("student_id"),
                        new Days(row.getDate("starts"), row.getDate("ends")),
                        Presence.ofCode(row.getInt("presence")),
                        row.findLong("note_id"),
                        row.getText("author"),
                        row.getInstant("at")),
                days.ends(),
                days.starts(),
                classId);
    }
}
