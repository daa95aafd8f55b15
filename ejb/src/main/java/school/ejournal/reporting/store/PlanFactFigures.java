package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.reporting.PlanFactRow;
import school.ejournal.reporting.PlanHours;
import school.ejournal.reporting.SchoolHours;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/**
 * Plan against fact of all pages, by one statement. What the curriculum plan wants of a term is its weekly hours for each week
 * that is no break: a holiday or a quarantine takes lessons, not hours of the plan. A class has as many school days a week as
 * its timetable uses.
 */
@ApplicationScoped
public class PlanFactFigures {

    private static final String PLANNED = """
                   round(2 * coalesce(k.weekly_hours, p.load_hours, 0) * coalesce(n.days, 0) / n.week_days) / 2 as planned,
                   round(2 * coalesce(k.weekly_hours, p.load_hours, 0) * coalesce(n.days_to_date, 0) / n.week_days) / 2
                       as planned_to_date,
            """;

    /** The pages of the running terms with their hours; further tables may follow. */
    private static final String HOURS = """
            with asked as (select ?::date as today, ?::bigint as teacher_id),
            running as (
                select distinct on (t.school_year_id, t.scheme) t.*
                from asked, term t
                join school_year y on y.id = t.school_year_id
                where t.starts <= asked.today and asked.today <= y.ends + 92
                order by t.school_year_id, t.scheme, t.starts desc
            ), placed as materialized (
                select p.id as page_id, g.id as group_id, g.name as group_name, g.subject_id, c.id as class_id,
                       c.grade_level, c.letter, c.school_year_id, t.scheme, t.number, t.starts, t.ends, l.teacher_id,
                       l.weekly_hours as load_hours
                from asked
                cross join running t
                join page p on p.term_id = t.id
                join teaching_group g on g.id = p.group_id
                join school_class c on c.id = g.class_id
                left join lateral (
                    select tl.teacher_id, tl.weekly_hours from teaching_load tl
                    where tl.group_id = g.id and least(asked.today, t.ends) between tl.valid_from and coalesce(tl.valid_until, 'infinity')
                      and (asked.teacher_id is null or tl.teacher_id = asked.teacher_id)
                    order by tl.valid_from desc, tl.id limit 1) l on true
                where asked.teacher_id is null or l.teacher_id is not null
            ), week as (
                select c.class_id, greatest(5, count(distinct s.weekday))::int as days
                from (select distinct class_id, school_year_id from placed) c
                join teaching_group g on g.class_id = c.class_id
                join timetable_slot s on s.group_id = g.id and not s.removed
                join timetable_version v on v.id = s.version_id and v.state = 'published'
                group by c.class_id
            ), span as (
                select c.class_id, w.days as week_days, count(d.day) as days,
                       count(d.day) filter (where d.day::date <= asked.today) as days_to_date
                from asked
                cross join (select distinct class_id, school_year_id, grade_level, starts, ends from placed) c
                join week w on w.class_id = c.class_id
                cross join lateral generate_series(c.starts, c.ends, interval '1 day') as d (day)
                where extract(isodow from d.day) <= w.days and not exists (
                    select 1 from day_off o where o.school_year_id = c.school_year_id and o.kind = 'break'
                      and o.annulled_at is null and coalesce(o.grade_level, c.grade_level) = c.grade_level
                      and d.day::date between o.starts and o.ends)
                group by c.class_id, w.days
            ), told as (
                select l.group_id, l.page_id, l.date, l.hours, l.state = 'cancelled' as cancelled, l.topic <> '' as noted,
                       l.topic
                from lesson l where l.group_id in (select group_id from placed)
            ), term_hours as (
                select o.page_id,
                       coalesce(sum(o.hours) filter (where not o.cancelled and o.noted and o.date <= a.today), 0) as given,
                       coalesce(sum(o.hours) filter (where o.cancelled and o.date <= a.today), 0) as cancelled,
                       coalesce(sum(o.hours) filter (where not o.cancelled and not o.noted and o.date < a.today), 0)
                           as unrecorded,
                       coalesce(sum(o.hours) filter (where not o.cancelled and (o.date > a.today
                           or o.date = a.today and not o.noted)), 0) as left_hours
                from asked a cross join told o
                where o.page_id in (select page_id from placed)
                group by o.page_id
            )
            """;

    private static final String FIGURES = HOURS + """
            , year_left as (
                select o.group_id, sum(o.hours) as hours
                from asked a cross join told o
                where not o.cancelled and not o.noted and o.date >= a.today
                group by o.group_id
            ), planned as (
                select u.group_id, u.plan_id,
                       regexp_replace(lower(regexp_replace(btrim(i.topic), '\\s+', ' ', 'g')), '\\.$', '') as name,
                       coalesce(adjusted.hours_after, i.hours) as hours
                from lesson_plan_use u
                join lesson_plan_item i on i.plan_id = u.plan_id and i.state = 'active'
                left join (
                    select distinct on (d.group_id, n.item_id) d.group_id, n.item_id, n.hours_after
                    from plan_adjustment d join plan_adjustment_line n on n.adjustment_id = d.id
                    where d.state = 'approved' order by d.group_id, n.item_id, d.decided_at desc, d.id desc) adjusted
                    on adjusted.group_id = u.group_id and adjusted.item_id = i.id
                where u.ended_at is null and u.group_id in (select group_id from placed)
            ), said as (
                select o.group_id,
                       regexp_replace(lower(regexp_replace(btrim(part), '\\s+', ' ', 'g')), '\\.$', '') as name,
                       sum(o.hours / cardinality(parts)) as hours
                from told o
                cross join lateral (select string_to_array(o.topic, '; ') as parts) s
                cross join lateral unnest(s.parts) as part
                where o.noted and not o.cancelled
                group by o.group_id, name
            ), plan_hours as (
                select p.group_id, min(p.plan_id) as plan_id, sum(p.hours) as planned,
                       sum(least(p.hours, coalesce(s.hours, 0))) as given
                from (select group_id, min(plan_id) as plan_id, name, sum(hours) as hours from planned
                      group by group_id, name) p
                left join said s on s.group_id = p.group_id and s.name = p.name
                group by p.group_id
            )
            select p.page_id, p.group_id, p.group_name, p.class_id, p.grade_level, p.letter, s.name as subject, coalesce(p.teacher_id, 0) as teacher_id,
                   coalesce(x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', ''), '—')
                       as teacher,
                   p.scheme, p.number, p.starts, p.ends, h.plan_id,
                   (select b.teacher_id from lesson_plan b where b.id = h.plan_id) as plan_owner_id,
            """ + PLANNED + """
                   coalesce(t.given, 0) as given, coalesce(t.cancelled, 0) as cancelled,
                   coalesce(t.unrecorded, 0) as unrecorded, coalesce(t.left_hours, 0) as left_hours,
                   coalesce(h.planned, 0) as year_planned, coalesce(h.given, 0) as year_given,
                   coalesce(y.hours, 0) as year_left
            from placed p
            join span n on n.class_id = p.class_id
            join subject s on s.id = p.subject_id
            left join person x on x.id = p.teacher_id
            left join curriculum_line k on k.school_year_id = p.school_year_id and k.subject_id = p.subject_id
                and k.grade_level = p.grade_level
            left join term_hours t on t.page_id = p.page_id
            left join plan_hours h on h.group_id = p.group_id
            left join year_left y on y.group_id = p.group_id
            """;

    /** The whole school: one page's surplus makes up for no other's shortage. */
    private static final String SCHOOL = HOURS + """
            , paged as (
                select
            """ + PLANNED + """
                       coalesce(t.given, 0) as given, coalesce(t.cancelled, 0) as cancelled,
                       coalesce(t.unrecorded, 0) as unrecorded, coalesce(t.left_hours, 0) as left_hours
                from placed p
                join span n on n.class_id = p.class_id
                left join curriculum_line k on k.school_year_id = p.school_year_id and k.subject_id = p.subject_id
                    and k.grade_level = p.grade_level
                left join term_hours t on t.page_id = p.page_id
            )
            select count(*) as pages, coalesce(sum(planned), 0) as planned, coalesce(sum(planned_to_date), 0) as planned_to_date,
                   coalesce(sum(given), 0) as given, coalesce(sum(cancelled), 0) as cancelled,
                   coalesce(sum(unrecorded), 0) as unrecorded, coalesce(sum(left_hours), 0) as left_hours,
                   coalesce(sum(greatest(planned - given - left_hours, 0)), 0) as missing,
                   (select max(ends) from placed) as ends
            from paged
            """;

    @Inject
    private Database database;

    /** All pages of the running terms together. */
    public SchoolHours sum(LocalDate today) {
        return database.find(
                        SCHOOL,
                        row -> new SchoolHours(
                                row.getInt("pages"),
                                row.findDate("ends"),
                                new PlanHours(
                                        row.getDecimal("planned"),
                                        row.getDecimal("planned_to_date"),
                                        row.getDecimal("given"),
                                        row.getDecimal("cancelled"),
                                        row.getDecimal("unrecorded"),
                                        row.getDecimal("left_hours"),
                                        row.getDecimal("missing"))),
                        today,
                        null)
                .orElseThrow();
    }

    /** All pages of the running terms. */
    public List<PlanFactRow> list(LocalDate today) {
        return database.list(FIGURES, PlanFactFigures::row, today, null);
    }

    /** The pages of one teacher's groups. */
    public List<PlanFactRow> listOf(long teacherId, LocalDate today) {
        return database.list(FIGURES, PlanFactFigures::row, today, teacherId);
    }

    private static PlanFactRow row(Row row) throws SQLException {
        return new PlanFactRow(
                row.getLong("page_id"),
                row.getLong("group_id"),
                row.getLong("class_id"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getInt("grade_level"),
                row.getText("letter"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                new PlanFactRow.Term(
                        row.getText("scheme"), row.getInt("number"), row.getDate("starts"), row.getDate("ends")),
                row.findLong("plan_id"),
                row.findLong("plan_owner_id"),
                PlanHours.of(
                        row.getDecimal("planned"),
                        row.getDecimal("planned_to_date"),
                        row.getDecimal("given"),
                        row.getDecimal("cancelled"),
                        row.getDecimal("unrecorded"),
                        row.getDecimal("left_hours")),
                new PlanFactRow.YearHours(
                        row.getDecimal("year_planned"), row.getDecimal("year_given"), row.getDecimal("year_left")));
    }
}
