package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.roster.LedClass;
import school.ejournal.roster.LoadChangeRow;
import school.ejournal.roster.LoadRow;
import school.ejournal.roster.StaffRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Loads and leaders of classes, read from the database. */
@ApplicationScoped
public class LoadLists {

    private static final String SHORT_NAME =
            "x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '')";

    /** Groups with those who teach them on a day or later; a subject of the plan without a group follows as one without. */
    private static final String ROWS = """
            with asked as (select ?::bigint as year_id, ?::date as day), unit as materialized (
                select g.id as group_id, c.id as class_id, g.subject_id, g.name as part, c.grade_level, c.letter
                from asked a join school_class c on c.school_year_id = a.year_id join teaching_group g on g.class_id = c.id
                union all
                select 0, c.id, n.subject_id, null, c.grade_level, c.letter
                from asked a join school_class c on c.school_year_id = a.year_id
                join curriculum_line n on n.school_year_id = a.year_id and n.grade_level = c.grade_level and n.weekly_hours > 0
                where not exists (select 1 from teaching_group g where g.class_id = c.id and g.subject_id = n.subject_id)
            )
            select u.group_id, u.class_id, u.subject_id, u.grade_level || u.letter as school_class, s.name as subject, u.part,
                   coalesce(l.id, 0) as load_id, coalesce(l.teacher_id, 0) as teacher_id, l.valid_from, l.valid_until,
                   coalesce(l.weekly_hours, 0) as weekly_hours, n.weekly_hours as planned_hours, coalesce(
            """ + SHORT_NAME + """
                   , '') as teacher
            from asked a cross join unit u
            join subject s on s.id = u.subject_id
            left join teaching_load l on l.group_id = u.group_id
                and coalesce(l.valid_until, 'infinity') >= greatest(a.day, l.valid_from)
            left join person x on x.id = l.teacher_id
            left join curriculum_line n on n.school_year_id = a.year_id and n.subject_id = u.subject_id
                and n.grade_level = u.grade_level
            """;

    private static final String IN_ORDER =
            " order by u.grade_level, u.letter, s.name, u.part nulls first, u.group_id, l.valid_from, l.id";

    private static final String OF_CLASS = ROWS + " where u.class_id = ?" + IN_ORDER;

    private static final String OF_TEACHER = ROWS + " where l.teacher_id = ?" + IN_ORDER;

    /** Nobody teaches them on the day, though somebody may later. */
    private static final String OPEN = ROWS + """
             where not exists (select 1 from teaching_load o where o.group_id = u.group_id
                               and a.day between o.valid_from and coalesce(o.valid_until, 'infinity'))
            """ + IN_ORDER;

    private static final String CLASSES = """
            with led as (
                select c.id, c.grade_level, c.letter, h.valid_from, h.valid_from > d.day as later,
            """ + SHORT_NAME + """
                       as teacher
                from (select ?::date as day) d
                join school_class c on c.school_year_id = ?
                left join homeroom h on h.class_id = c.id
                    and coalesce(h.valid_until, 'infinity') >= greatest(d.day, h.valid_from)
                left join person x on x.id = h.teacher_id
            )
            select id, grade_level || letter as name,
                   coalesce(string_agg(teacher, ', ' order by valid_from, teacher) filter (where not later), '') as leader,
                   coalesce(string_agg(teacher, ', ' order by valid_from, teacher) filter (where later), '') as next,
                   min(valid_from) filter (where later) as next_from
            from led group by id, grade_level, letter order by grade_level, letter
            """;

    /** Whoever teaches, leads, has an office, or is neither pupil nor guardian; who has left only if she has come back. */
    private static final String STAFF = """
            select x.id, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name
            from person x cross join (select ?::date as day, ?::bigint as id) d
            where (d.id is null or x.id = d.id)
              and (exists (select 1 from teaching_load l where l.teacher_id = x.id)
                   or exists (select 1 from homeroom h where h.teacher_id = x.id)
                   or exists (select 1 from account a join account_role r on r.account_id = a.id
                              where a.person_id = x.id and r.role not in ('STUDENT', 'GUARDIAN'))
                   or not exists (select 1 from enrolment e where e.student_id = x.id)
                   and not exists (select 1 from guardianship g where g.guardian_id = x.id))
              and (not exists (select 1 from dismissal q where q.person_id = x.id and q.last_day < d.day)
                   or exists (select 1 from account a join account_role r on r.account_id = a.id
                              where a.person_id = x.id and r.role not in ('STUDENT', 'GUARDIAN')
                                and coalesce(r.valid_until, 'infinity') >= d.day))
            """;

    private static final String CHANGES =
            "select h.at, h.what, c.grade_level || c.letter as school_class, " + """
            coalesce(s.name || coalesce(', ' || g.name, ''), '') as subject, h.valid_from, h.valid_until, h.weekly_hours,
            h.document_number, h.document_date, b.display_name as author,
            """ + SHORT_NAME + """
             as teacher
            from load_change h
            join school_class c on c.id = h.class_id and c.school_year_id = ?
            join person x on x.id = h.teacher_id
            join account b on b.id = h.account_id
            left join teaching_group g on g.id = h.group_id
            left join subject s on s.id = g.subject_id
            order by h.id desc limit ?
            """;

    @Inject
    private Database database;

    public List<LoadRow> listOfClass(long yearId, LocalDate day, long classId) {
        return database.list(OF_CLASS, LoadLists::load, yearId, day, classId);
    }

    public List<LoadRow> listOfTeacher(long yearId, LocalDate day, long teacherId) {
        return database.list(OF_TEACHER, LoadLists::load, yearId, day, teacherId);
    }

    public List<LoadRow> listOpen(long yearId, LocalDate day) {
        return database.list(OPEN, LoadLists::load, yearId, day);
    }

    public List<LedClass> listClasses(long yearId, LocalDate day) {
        return database.list(
                CLASSES,
                row -> new LedClass(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getText("leader"),
                        row.getText("next"),
                        row.findDate("next_from")),
                day,
                yearId);
    }

    /** The staff on a day; of one person only, where one is asked for. */
    public List<StaffRow> listStaff(LocalDate day, @Nullable Long id) {
        return database.list(STAFF, row -> new StaffRow(row.getLong("id"), row.getText("name")), day, id);
    }

    public List<LoadChangeRow> listChanges(long yearId, int most) {
        return database.list(CHANGES, LoadLists::change, yearId, most);
    }

    private static LoadRow load(Row row) throws SQLException {
        return new LoadRow(
                row.getLong("group_id"),
                row.getLong("class_id"),
                row.getLong("subject_id"),
                row.getText("school_class"),
                row.getText("subject"),
                row.findText("part"),
                row.getLong("load_id"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                row.findDate("valid_from"),
                row.findDate("valid_until"),
                row.getDecimal("weekly_hours"),
                row.findDecimal("planned_hours"));
    }

    private static LoadChangeRow change(Row row) throws SQLException {
        return new LoadChangeRow(
                row.getInstant("at"),
                row.getText("what"),
                row.getText("school_class"),
                row.getText("subject"),
                row.getText("teacher"),
                row.getDate("valid_from"),
                row.findDate("valid_until"),
                row.findDecimal("weekly_hours"),
                row.findText("document_number"),
                row.findDate("document_date"),
                row.getText("author"));
    }
}
