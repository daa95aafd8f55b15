package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.WorkColumn;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The columns of a page: its lessons with their works, by one statement, now or as of a moment. */
@ApplicationScoped
public class LessonColumns {

    /** Who taught or recorded: a lesson each would look for the same two people fifty times. */
    private static final String STAFF = """
            staff as materialized (
                select id, surname || ' ' || left(given_name, 1) || '.'
                       || coalesce(left(patronymic, 1) || '.', '') as name
                from person where id = any(array(
                    select teacher_id from lesson where page_id = ?
                    union select attendance_by from lesson where page_id = ?))
            )
            """;

    private static final String COLUMNS = """
            select l.id, l.date, l.number, l.state = 'cancelled' as cancelled, l.topic, l.homework,
                   l.homework_due, l.homework_links, l.hours, l.topic_at, l.entered_at, l.version, l.work_title as own_title, l.work_version as own_changes,
                   o.id as own_type, o.name as own_name, o.short_name as own_short,
                   coalesce(ow.weight_before, o.weight, 1) as own_weight,
                   coalesce(ow.retake_before, o.retake, 'replace') as own_retake,
                   case when o.written then greatest(l.date + o.days_to_mark,
                       (select max(until) from work_extension where column_id = l.id)) end as own_due,
                   x.id as further_id, x.title as further_title, x.version as further_changes,
                   f.id as further_type, f.name as further_name, f.short_name as further_short,
                   coalesce(fw.weight_before, f.weight, 1) as further_weight,
                   coalesce(fw.retake_before, f.retake, 'replace') as further_retake,
                   case when f.written then greatest(l.date + f.days_to_mark,
                       (select max(until) from work_extension where column_id = x.id)) end as further_due,
                   l.attendance_at,
                   r.name as attendance_by, p.name as teacher,
                   l.date <@ any(array(
                       select daterange(valid_from, valid_until, '[]') from teaching_load
                       where teacher_id = ? and group_id = (select group_id from page where id = ?)
                         and coalesce(valid_until, valid_from) >= valid_from))
                   and l.id <> all(array(
                       select lesson_id from substitution
                       where substitute_id <> ? and now() between valid_from and valid_until))
                   or l.id = any(array(
                       select lesson_id from substitution
                       where substitute_id = ? and now() between valid_from and valid_until)) as mine
            from lesson l
            join staff p on p.id = l.teacher_id
            left join staff r on r.id = l.attendance_by
            """;

    private static final String NOW = "with " + STAFF + COLUMNS + """
            left join work x on x.lesson_id = l.id and x.page_id = l.page_id and x.state = 'active'
            left join work_type o on o.id = l.work_type_id
            left join work_type f on f.id = x.work_type_id
            left join lateral (select weight_before, retake_before from work_type_change
                where work_type_id = o.id and starts > l.date order by id limit 1) ow on true
            left join lateral (select weight_before, retake_before from work_type_change
                where work_type_id = f.id and starts > l.date order by id limit 1) fw on true
            where l.page_id = ?
            order by l.date, l.number, x.position
            """;

    /** The kinds of work that the record names come by column; a lesson it does not name has the one laid out. */
    private static final String THEN =
            "with said as (select * from unnest(?, ?) as s (column_id, type_id)), " + STAFF + COLUMNS + """
            left join (work x join said xs on xs.column_id = x.id) on x.lesson_id = l.id and x.page_id = l.page_id
            left join said os on os.column_id = l.id
            left join work_type o on o.id = case when os.column_id is not null then os.type_id
                else coalesce(l.first_work_type_id, l.work_type_id) end
            left join work_type f on f.id = xs.type_id
            left join lateral (select weight_before, retake_before from work_type_change
                where work_type_id = o.id and (starts > l.date or decided_at > ?) order by id limit 1) ow on true
            left join lateral (select weight_before, retake_before from work_type_change
                where work_type_id = f.id and (starts > l.date or decided_at > ?) order by id limit 1) fw on true
            where l.page_id = ?
            order by l.date, l.number, x.position
            """;

    @Inject
    private Database database;

    /** One line of the answer: a lesson, and one of its further works where it has any. */
    private record Line(LessonColumn lesson, @Nullable WorkColumn further) {}

    /** The columns as they are; annulled works are left out. */
    public List<LessonColumn> list(long pageId, long personId) {
        return grouped(
                database.list(NOW, LessonColumns::line, pageId, pageId, personId, pageId, personId, personId, pageId));
    }

    /**
     * The columns with the kinds of work, weights and retakes of a moment. Further works are those named, annulled or not.
     *
     * @param columns the columns whose kind of work the record names, with {@code types} beside them; 0 for none
     */
    public List<LessonColumn> listThen(long pageId, long personId, long[] columns, long[] types, Instant moment) {
        return grouped(database.list(
                THEN,
                LessonColumns::line,
                columns,
                types,
                pageId,
                pageId,
                personId,
                pageId,
                personId,
                personId,
                moment,
                moment,
                pageId));
    }

    /** The lines of one lesson follow one another. */
    private static List<LessonColumn> grouped(List<Line> lines) {
        List<LessonColumn> lessons = new ArrayList<>();
        for (Line line : lines) {
            LessonColumn last = lessons.isEmpty() ? null : lessons.get(lessons.size() - 1);
            if (last == null || last.id() != line.lesson().id()) {
                lessons.add(with(line.lesson(), line.further()));
            } else {
                lessons.set(lessons.size() - 1, with(last, line.further()));
            }
        }
        return lessons;
    }

    private static LessonColumn with(LessonColumn lesson, @Nullable WorkColumn further) {
        if (further == null) {
            return lesson;
        }
        List<WorkColumn> works = new ArrayList<>(lesson.works());
        works.add(further);
        return lesson.withWorks(works);
    }

    private static Line line(Row row) throws SQLException {
        Instant attendanceAt = row.findInstant("attendance_at");
        LessonColumn lesson = new LessonColumn(
                row.getLong("id"),
                row.getDate("date"),
                row.getInt("number"),
                row.getBoolean("cancelled"),
                List.of(work(row, "own", row.getLong("id"))),
                row.getText("topic"),
                row.getText("homework"),
                row.getText("teacher"),
                row.getBoolean("mine"),
                row.findInstant("topic_at"),
                row.findInstant("entered_at"),
                row.getInt("version"),
                details(row),
                attendanceAt == null ? null : new LessonColumn.Recorded(attendanceAt, row.getText("attendance_by")));
        Long further = row.findLong("further_id");
        return new Line(lesson, further == null ? null : work(row, "further", further));
    }

    static LessonDetails details(Row row) throws SQLException {
        return new LessonDetails(row.findDate("homework_due"), row.getTexts("homework_links"), row.getDecimal("hours"));
    }

    private static WorkColumn work(Row row, String which, long columnId) throws SQLException {
        String shortName = row.findText(which + "_short");
        LocalDate due = row.findDate(which + "_due");
        return new WorkColumn(
                columnId,
                row.findLong(which + "_type"),
                row.findText(which + "_name"),
                shortName == null ? "" : shortName,
                row.getInt(which + "_weight"),
                RetakePolicy.of(row.getText(which + "_retake")),
                row.getText(which + "_title"),
                due,
                row.getInt(which + "_changes"));
    }
}
