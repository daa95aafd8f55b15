package school.ejournal.bells.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.bells.LongLesson;
import school.ejournal.shared.Database;

/** Lessons of the bells in use that are longer than a grade level may have in the months of a step. */
@ApplicationScoped
public class LongLessons {

    /** Each school day of the classes of such grade levels is asked by which schedule it rings: they are few. */
    private static final String LONG = """
            with rung as materialized (
                select c.id as class_id, c.grade_level || c.letter as class_name, s.longest_lesson, s.source, d.day,
                       b.schedule_id
                from (select ?::date as today) a
                join school_year y on y.ends >= a.today
                join school_class c on c.school_year_id = y.id
                join sanitary_step s on c.grade_level between s.grade_from and s.grade_to
                cross join lateral (
                    select g::date as day from generate_series(greatest(y.starts, a.today), y.ends, interval '1 day') g) d
                cross join lateral bell_schedule_on(c.id, d.day, false) b
                where extract(month from d.day) between s.first_month and s.last_month and extract(isodow from d.day) < 6
                  and d.day between s.valid_from and coalesce(s.valid_until, 'infinity')
            )
            select r.schedule_id, b.name, r.longest_lesson, r.source, min(r.day) as since,
                   string_agg(distinct r.class_name, ', ' order by r.class_name) as classes,
                   array_agg(distinct r.class_id::text) as class_ids
            from rung r join bell_schedule b on b.id = r.schedule_id
            where exists (select 1 from bell_time t where t.schedule_id = r.schedule_id
                          and t.ends - t.starts > make_interval(mins => r.longest_lesson))
            group by r.schedule_id, b.name, r.longest_lesson, r.source
            order by since, b.name, r.schedule_id
            """;

    @Inject
    private Database database;

    /** From a day on, those first that come first. */
    public List<LongLesson> list(LocalDate today) {
        return database.list(
                LONG,
                row -> new LongLesson(
                        row.getLong("schedule_id"),
                        row.getText("name"),
                        row.getText("classes"),
                        row.getTexts("class_ids").stream().map(Long::valueOf).toList(),
                        row.getInt("longest_lesson"),
                        row.getDate("since"),
                        row.getText("source")),
                today);
    }
}
