package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.reporting.ReplacedLesson;
import school.ejournal.reporting.TeacherHoursRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The figures of form R15, by a statement each for people and for lessons. */
@ApplicationScoped
public class TeacherHoursFigures {

    /** A lesson is held when its topic or the presence of its class is recorded (LE-03, AT-03). */
    private static final String ROWS = """
            with counted as (
                select l.hours, l.teacher_id, u.substitute_id, u.kind, l.state = 'cancelled' as cancelled,
                       l.topic <> '' or l.attendance_at is not null as recorded,
                       (l.date + coalesce(b.ends, time '23:59')) at time zone z.zone <= z.at as ended
                from (select ?::text as zone, ?::timestamptz as at) z
                cross join lesson l
                join teaching_group g on g.id = l.group_id
                left join lateral bells_on(
                    case when l.date = (z.at at time zone z.zone)::date then g.class_id end, l.date, false) b on b.number = l.number
                left join substitution u on u.lesson_id = l.id and u.annulled_at is null
                where l.date between ? and ? and coalesce(l.cause, '') not in ('timetable', 'moved')
            ), shared as (
                select teacher_id, hours as planned,
                       case when not cancelled and substitute_id is null and recorded then hours else 0 end as held,
                       case when not cancelled and substitute_id is null and not recorded and ended then hours else 0 end
                           as open,
                       case when not cancelled and substitute_id is null and not recorded and not ended then hours else 0
                           end as ahead,
                       case when cancelled then hours else 0 end as cancelled,
                       case when not cancelled and substitute_id is not null then hours else 0 end as replaced,
                       0 as stood_in, 0 as merged
                from counted
                union all
                select substitute_id, 0, 0, 0, 0, 0, 0,
                       case when kind = 'replace' then hours else 0 end, case when kind = 'merge' then hours else 0 end
                from counted where substitute_id is not null and recorded and not cancelled
            )
            select s.teacher_id, x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   sum(s.planned) as planned, sum(s.held) as held, sum(s.open) as open, sum(s.ahead) as ahead,
                   sum(s.cancelled) as cancelled, sum(s.replaced) as replaced, sum(s.stood_in) as stood_in,
                   sum(s.merged) as merged
            from shared s join person x on x.id = s.teacher_id
            group by s.teacher_id, teacher
            """;

    private static final String REPLACED = """
            select l.date, l.number, c.grade_level, c.letter, j.name as subject, l.hours, u.order_number, u.order_date,
                   coalesce(u.reason, nullif(l.cause_note, ''), o.name, '') as reason,
                   coalesce(u.kind, '') = 'merge' as merged, l.topic <> '' or l.attendance_at is not null as recorded,
                   x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as absent,
                   s.surname || ' ' || left(s.given_name, 1) || '.' || coalesce(left(s.patronymic, 1) || '.', '') as substitute
            from lesson l
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id
            join subject j on j.id = g.subject_id
            join person x on x.id = l.teacher_id
            left join substitution u on u.lesson_id = l.id and u.annulled_at is null
            left join person s on s.id = u.substitute_id
            left join lateral (select name from day_off d
                where d.annulled_at is null and l.cause = 'calendar' and l.date between d.starts and d.ends
                  and coalesce(d.class_id, c.id) = c.id and coalesce(d.grade_level, c.grade_level) = c.grade_level
                order by d.id limit 1) o on true
            where l.date between ? and ?
              and (u.substitute_id is not null or l.state = 'cancelled' and l.cause in ('decision', 'calendar'))
            order by l.date, l.number, c.grade_level, c.letter, j.name, l.id
            """;

    @Inject
    private Database database;

    public List<TeacherHoursRow> listRows(LocalDate from, LocalDate until, String zone, Instant now) {
        return database.list(
                ROWS,
                row -> new TeacherHoursRow(
                        row.getLong("teacher_id"),
                        row.getText("teacher"),
                        row.getDecimal("planned"),
                        row.getDecimal("held"),
                        row.getDecimal("open"),
                        row.getDecimal("ahead"),
                        row.getDecimal("cancelled"),
                        row.getDecimal("replaced"),
                        row.getDecimal("stood_in"),
                        row.getDecimal("merged")),
                zone,
                now,
                from,
                until);
    }

    public List<ReplacedLesson> listReplaced(LocalDate from, LocalDate until) {
        return database.list(REPLACED, TeacherHoursFigures::replaced, from, until);
    }

    private static ReplacedLesson replaced(Row row) throws SQLException {
        return new ReplacedLesson(
                row.getDate("date"),
                row.getInt("number"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.getDecimal("hours"),
                row.getText("absent"),
                row.findText("substitute"),
                row.getBoolean("merged"),
                row.getBoolean("recorded"),
                row.getText("reason"),
                row.findText("order_number"),
                row.findDate("order_date"));
    }
}
