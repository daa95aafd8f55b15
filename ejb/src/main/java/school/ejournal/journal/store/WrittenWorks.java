package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import school.ejournal.journal.WrittenWork;
import school.ejournal.journal.WrittenWork.Extension;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** One written work by the column of its marks. */
@ApplicationScoped
public class WrittenWorks {

    private static final String FIND = """
            select p.id as page_id, l.id as lesson_id, k.column_id, coalesce(nullif(k.title, ''), t.name) as work, l.date,
                   greatest(l.date + t.days_to_mark,
                       (select max(until) from work_extension where column_id = k.column_id)) as due, p.sealed,
                   c.grade_level, c.letter, s.name as subject, g.name as group_name,
                   x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '') as teacher
            from (
                select id as column_id, id as lesson_id, work_type_id, work_title as title from lesson where id = ?
                union all
                select id, lesson_id, work_type_id, title from work where id = ? and state = 'active'
            ) k
            join lesson l on l.id = k.lesson_id and l.state <> 'cancelled'
            join work_type t on t.id = k.work_type_id and t.written
            join page p on p.id = l.page_id
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            join person x on x.id = l.teacher_id
            """;

    private static final String EXTENSIONS = """
            select e.until, e.reason, e.decided_at,
                   a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', '') as author
            from work_extension e join person a on a.id = e.author_id
            where e.column_id = ?
            order by e.decided_at desc, e.id desc
            """;

    @Inject
    private Database database;

    /** The work; nothing for a column of another kind, or of a lesson that was cancelled. */
    public Optional<WrittenWork> find(long column) {
        List<Extension> extensions = database.list(
                EXTENSIONS,
                row -> new Extension(
                        row.getDate("until"),
                        row.getText("reason"),
                        row.getText("author"),
                        row.getInstant("decided_at")),
                column);
        return database.find(FIND, row -> work(row, extensions), column, column);
    }

    private static WrittenWork work(Row row, List<Extension> extensions) throws SQLException {
        return new WrittenWork(
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
                row.getBoolean("sealed"),
                extensions);
    }
}
