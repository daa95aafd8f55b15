package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.reporting.TimelinessRow;
import school.ejournal.shared.Database;

/** The figures of form R12, by one statement. A lesson was entered when its presence was recorded (AT-03), else when
 * its topic was. */
@ApplicationScoped
public class TimelinessFigures {

    private static final String FIGURES = """
            with held as (
                select coalesce(u.substitute_id, l.teacher_id) as teacher_id, l.topic <> '' as has_topic,
                       l.homework <> '' as has_homework, l.attendance_at is not null as has_attendance,
                       (coalesce(l.attendance_at, l.topic_at) at time zone z.zone)::date - l.date as delay
                from (select ?::text as zone, ?::timestamptz as at) z
                cross join lesson l
                join teaching_group g on g.id = l.group_id
                left join lateral bells_on(
                    case when l.date = (z.at at time zone z.zone)::date then g.class_id end, l.date, false) b on b.number = l.number
                left join lateral (select substitute_id from substitution where lesson_id = l.id and annulled_at is null
                                   order by valid_from desc limit 1) u on true
                where l.date between ? and ? and l.state <> 'cancelled'
                  and (l.date + coalesce(b.ends, time '23:59')) at time zone z.zone <= z.at
            )
            select h.teacher_id, x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   count(*) as held,
                   count(*) filter (where h.has_topic) as with_topic,
                   count(*) filter (where h.has_homework) as with_homework,
                   count(*) filter (where h.has_attendance) as with_attendance,
                   count(*) filter (where h.delay <= 0) as same_day,
                   count(*) filter (where h.delay > 0) as late,
                   coalesce(sum(h.delay) filter (where h.delay > 0), 0) as days_late,
                   coalesce(max(h.delay) filter (where h.delay > 0), 0) as most_days_late,
                   count(*) filter (where h.delay is null) as empty
            from held h join person x on x.id = h.teacher_id
            group by h.teacher_id, teacher
            """;

    @Inject
    private Database database;

    public List<TimelinessRow> list(LocalDate first, LocalDate last, String zone, Instant now) {
        return database.list(
                FIGURES,
                row -> new TimelinessRow(
                        row.getLong("teacher_id"),
                        row.getText("teacher"),
                        row.getInt("held"),
                        row.getInt("with_topic"),
                        row.getInt("with_homework"),
                        row.getInt("with_attendance"),
                        row.getInt("same_day"),
                        row.getInt("late"),
                        row.getInt("days_late"),
                        row.getInt("most_days_late"),
                        row.getInt("empty")),
                zone,
                now,
                first,
                last);
    }
}
