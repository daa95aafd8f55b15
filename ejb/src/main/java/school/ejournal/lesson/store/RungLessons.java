package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.lesson.BellEffect;
import school.ejournal.lesson.BellEffect.Meeting;
import school.ejournal.shared.Database;

/** The times of lessons before and after a change of bells, set-based. */
@ApplicationScoped
public class RungLessons {

    /** A class has lessons on a day and rings by a schedule; 0 where it has none. */
    public record RungDay(long classId, LocalDate date, long scheduleId) {}

    /** The days of open pages only: those of sealed terms keep their bells. */
    private static final String DAYS = """
            select d.class_id, d.date, coalesce(b.schedule_id, 0) as schedule_id
            from (select distinct g.class_id, l.date
                  from page p join teaching_group g on g.id = p.group_id join lesson l on l.page_id = p.id
                  where not p.sealed and l.state = 'planned') d
            left join lateral bell_schedule_on(d.class_id, d.date, false) b on true
            """;

    private static final String MOVED = """
            with moved as materialized (
                select l.id, l.school_id, l.date, l.number, d.class_id, e.starts, e.ends,
                       coalesce(u.substitute_id, l.teacher_id) as teacher_id
                from unnest(?, ?::text[], ?) as d (class_id, day, was)
                left join lateral bell_schedule_on(d.class_id, d.day::date, false) n on true
                join teaching_group g on g.class_id = d.class_id
                join lesson l on l.group_id = g.id and l.date = d.day::date and l.state = 'planned'
                left join substitution u on u.lesson_id = l.id and u.annulled_at is null
                left join bell_time b on b.schedule_id = d.was and b.number = l.number
                left join bell_time e on e.schedule_id = n.schedule_id and e.number = l.number
                where coalesce(n.schedule_id, 0) <> d.was and (b.starts, b.ends) is distinct from (e.starts, e.ends)
            )
            """;

    private static final String COUNT = MOVED + """
            , told as (
                update lesson l set calendar_sequence = calendar_sequence + 1, calendar_at = now()
                from moved m where l.id = m.id
            )
            select count(*) as lessons, count(distinct class_id) as classes, count(distinct date) as days,
                   count(*) filter (where starts is null) as silent
            from moved
            """;

    private static final String MEETINGS = MOVED + """
            select distinct on (m.date, m.teacher_id, least(m.id, o.id), greatest(m.id, o.id)) m.date,
                   x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   c.grade_level || c.letter as one_class, m.number as one_number,
                   k.grade_level || k.letter as other_class, o.number as other_number
            from moved m
            join lesson o on o.date = m.date and o.id <> m.id and o.state = 'planned'
            left join substitution u on u.lesson_id = o.id and u.annulled_at is null
            join teaching_group h on h.id = o.group_id
            join school_class c on c.id = m.class_id
            join school_class k on k.id = h.class_id
            join person x on x.id = m.teacher_id
            left join lateral bells_on(h.class_id, o.date, false) f on f.number = o.number
            where coalesce(u.substitute_id, o.teacher_id) = m.teacher_id and coalesce(u.kind, '') <> 'merge'
              and bells_meet(m.number, m.starts, m.ends, o.number, f.starts, f.ends)
            order by m.date, m.teacher_id, least(m.id, o.id), greatest(m.id, o.id)
            limit ?
            """;

    @Inject
    private Database database;

    public List<RungDay> listDays() {
        return database.list(
                DAYS, row -> new RungDay(row.getLong("class_id"), row.getDate("date"), row.getLong("schedule_id")));
    }

    /** What has become of lessons on days that rang as told; those that have other times are noted for calendars. */
    public BellEffect compare(List<RungDay> before) {
        long[] classes = before.stream().mapToLong(RungDay::classId).toArray();
        String[] days = before.stream().map(day -> day.date().toString()).toArray(String[]::new);
        long[] schedules = before.stream().mapToLong(RungDay::scheduleId).toArray();
        List<Meeting> meetings = database.list(
                MEETINGS,
                row -> new Meeting(
                        row.getDate("date"),
                        row.getText("teacher"),
                        row.getText("one_class"),
                        row.getInt("one_number"),
                        row.getText("other_class"),
                        row.getInt("other_number")),
                classes,
                days,
                schedules,
                BellEffect.MOST_CLASHES);
        return database.find(
                        COUNT,
                        row -> new BellEffect(
                                row.getInt("lessons"),
                                row.getInt("classes"),
                                row.getInt("days"),
                                row.getInt("silent"),
                                meetings),
                        classes,
                        days,
                        schedules)
                .orElseThrow();
    }
}
