package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.MarkValue;
import school.ejournal.journal.UnmarkedWork;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Written works without marks, over many pages by one statement. */
@ApplicationScoped
public class UnmarkedWorks {

    private static final String HELD = """
            with held as (
                select k.*, greatest(k.date + k.days_to_mark,
                           (select max(until) from work_extension where column_id = k.column_id)) as due
                from (
                    select l.id as column_id, l.id as lesson_id, l.page_id, l.group_id, l.teacher_id, l.date, l.state,
                           t.days_to_mark, coalesce(nullif(l.work_title, ''), t.name) as work
                    from lesson l join work_type t on t.id = l.work_type_id and t.written
                    union all
                    select x.id, l.id, l.page_id, l.group_id, l.teacher_id, l.date, l.state, t.days_to_mark,
                           coalesce(nullif(x.title, ''), t.name)
                    from work x join lesson l on l.id = x.lesson_id join work_type t on t.id = x.work_type_id and t.written
                    where x.state = 'active'
                ) k
                join page p on p.id = k.page_id and not p.sealed
                join teaching_group g on g.id = k.group_id and g.marking <> 'none'
                where k.date <= ? and k.state <> 'cancelled'
            """;

    private static final String OF_TEACHER = """
                and exists (select 1 from teaching_load tl where tl.group_id = k.group_id and tl.teacher_id = ?
                    and k.date between tl.valid_from and coalesce(tl.valid_until, 'infinity'))
            """;

    private static final String OF_CLASS = """
                and g.class_id = ? and (? = 0 or exists (select 1 from homeroom r where r.class_id = g.class_id
                    and r.teacher_id = ? and ? between r.valid_from and coalesce(r.valid_until, 'infinity')))
            """;

    private static final String MISSING = """
            ), apart as materialized (
                select group_id, student_id, valid_from, valid_until from taught_apart()
            )
            select h.page_id, h.lesson_id, h.column_id, h.work, h.date, h.due, h.due < ? as overdue, c.grade_level,
                   c.letter, s.name as subject, g.name as group_name,
                   x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   count(*) as missing
            from held h
            join teaching_group g on g.id = h.group_id
            join school_class c on c.id = g.class_id and c.grade_level > 1
            join subject s on s.id = g.subject_id
            join person x on x.id = h.teacher_id
            join lateral (
                select e.student_id from enrolment e where g.name is null and e.class_id = g.class_id
                    and h.date between e.valid_from and coalesce(e.valid_until, 'infinity')
                    and not exists (select 1 from apart a where a.group_id = g.id and a.student_id = e.student_id
                        and h.date between a.valid_from and a.valid_until)
                union
                select m.student_id from group_member m where g.name is not null and m.group_id = g.id
                    and h.date between m.valid_from and coalesce(m.valid_until, 'infinity')
                    and not (g.kind = 'combined' and exists (
                        select 1 from enrolment e join school_class f on f.id = e.class_id and f.grade_level = 1
                        where e.student_id = m.student_id
                          and h.date between e.valid_from and coalesce(e.valid_until, 'infinity')))
            ) m on true
            left join cell k on k.column_id = h.column_id and k.student_id = m.student_id
            left join cell a on a.column_id = h.lesson_id and a.student_id = m.student_id
            where cardinality(array_remove(coalesce(k.marks, '{}'), ?::smallint)) = 0
              and not coalesce(a.presence, 0) = any(?)
            group by h.page_id, h.lesson_id, h.column_id, h.work, h.date, h.due, c.grade_level, c.letter, s.name, g.name,
                     x.surname, x.given_name, x.patronymic
            order by h.due, c.grade_level, c.letter, s.name, h.column_id
            """;

    private static final int[] ABSENT = Arrays.stream(Presence.values())
            .filter(Presence::isAbsence)
            .mapToInt(Presence::code)
            .toArray();

    @Inject
    private Database database;

    public List<UnmarkedWork> listOfTeacher(long personId, LocalDate today) {
        return database.list(
                HELD + OF_TEACHER + MISSING,
                UnmarkedWorks::work,
                today,
                personId,
                today,
                MarkValue.OWED.code(),
                ABSENT);
    }

    /** @param leaderId who has to lead the class; 0 for nobody */
    public List<UnmarkedWork> listOfClass(long classId, long leaderId, LocalDate today) {
        return database.list(
                HELD + OF_CLASS + MISSING,
                UnmarkedWorks::work,
                today,
                classId,
                leaderId,
                leaderId,
                today,
                today,
                MarkValue.OWED.code(),
                ABSENT);
    }

    public List<UnmarkedWork> listOfSchool(LocalDate today) {
        return database.list(HELD + MISSING, UnmarkedWorks::work, today, today, MarkValue.OWED.code(), ABSENT);
    }

    private static UnmarkedWork work(Row row) throws SQLException {
        return new UnmarkedWork(
                row.getLong("page_id"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getText("teacher"),
                row.getLong("lesson_id"),
                row.getLong("column_id"),
                row.getText("work"),
                row.getDate("date"),
                row.getDate("due"),
                row.getInt("missing"),
                row.getBoolean("overdue"));
    }
}
