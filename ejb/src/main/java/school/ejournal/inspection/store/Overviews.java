package school.ejournal.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.inspection.PageOverview;
import school.ejournal.inspection.UnfilledLesson;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What a checker looks at, by one statement each. */
@ApplicationScoped
public class Overviews {

    /** The pages of the running term, or of the last one, and those of their lessons that have ended. */
    private static final String HELD = """
            with page_now as (
                select p.id, p.group_id, c.id as class_id, c.grade_level, c.letter, s.name as subject,
                       g.name as group_name, t.starts, t.ends
                from page p
                join term t on t.id = p.term_id
                join teaching_group g on g.id = p.group_id
                join school_class c on c.id = g.class_id
                join subject s on s.id = g.subject_id
                where t.id in (select distinct on (scheme) id from term where starts <= ? order by scheme, starts desc)
                  and (?::bigint is null or c.id = ?)
                  and (?::bigint is null or exists (select 1 from homeroom r where r.class_id = c.id and r.teacher_id = ?
                       and ? between r.valid_from and coalesce(r.valid_until, 'infinity')))
            ), held as (
                select l.id, l.page_id, l.date, l.number, l.teacher_id, l.topic = '' as without_topic,
                       l.attendance_at is null as without_class
                from (select ?::text as zone, ?::timestamptz as at) z
                cross join page_now n
                join lesson l on l.page_id = n.id
                left join lateral bells_on(
                    case when l.date = (z.at at time zone z.zone)::date then n.class_id end, l.date, false) b
                    on b.number = l.number
                where l.state <> 'cancelled'
                  and (l.date + coalesce(b.ends, time '23:59')) at time zone z.zone <= z.at
            )
            """;

    private static final String PAGES = HELD + """
            select p.id, p.class_id, p.grade_level, p.letter, p.subject, p.group_name,
                   coalesce((select string_agg(distinct x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), ', ')
                    from teaching_load tl join person x on x.id = tl.teacher_id
                    where tl.group_id = p.group_id and tl.valid_from <= p.ends
                      and coalesce(tl.valid_until, 'infinity') >= greatest(tl.valid_from, p.starts)), '') as teachers,
                   count(h.id) as held,
                   count(*) filter (where h.without_topic) as without_topic,
                   count(*) filter (where h.without_class) as without_class,
                   count(*) filter (where h.without_topic or h.without_class) as unfilled,
                   (select count(*) from check_remark r where r.page_id = p.id and r.state = 'open') as open_checks,
                   (select count(*) from check_remark r where r.page_id = p.id and r.state = 'mended') as mended_checks
            from page_now p
            left join held h on h.page_id = p.id
            group by p.id, p.group_id, p.class_id, p.grade_level, p.letter, p.subject, p.group_name, p.starts, p.ends
            order by p.grade_level, p.letter, p.subject, p.group_name nulls first
            """;

    private static final String UNFILLED = HELD + """
            select h.id, h.page_id, h.date, h.number, p.subject, p.group_name, h.without_topic, h.without_class,
                   x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '') as teacher
            from held h
            join page_now p on p.id = h.page_id
            left join lateral (select substitute_id from substitution where lesson_id = h.id and annulled_at is null
                               order by valid_from desc limit 1) u on true
            join person x on x.id = case when u.substitute_id is null then h.teacher_id else u.substitute_id end
            where h.without_topic or h.without_class
            order by h.date desc, h.number, p.subject
            """;

    @Inject
    private Database database;

    /**
     * Which lessons count: those of a class, or of the classes somebody leads, that have ended by a moment.
     *
     * @param classId null for all classes
     * @param leaderId null for whoever leads them
     */
    public record Scope(@Nullable Long classId, @Nullable Long leaderId, LocalDate today, String zone, Instant now) {

        Object[] arguments() {
            return new @Nullable Object[] {today, classId, classId, leaderId, leaderId, today, zone, now};
        }
    }

    public List<PageOverview> listPages(Scope scope) {
        return database.list(PAGES, Overviews::page, scope.arguments());
    }

    public List<UnfilledLesson> listUnfilled(Scope scope) {
        return database.list(UNFILLED, Overviews::unfilled, scope.arguments());
    }

    private static PageOverview page(Row row) throws SQLException {
        return new PageOverview(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getText("teachers"),
                row.getInt("held"),
                row.getInt("without_topic"),
                row.getInt("without_class"),
                row.getInt("unfilled"),
                row.getInt("open_checks"),
                row.getInt("mended_checks"));
    }

    private static UnfilledLesson unfilled(Row row) throws SQLException {
        return new UnfilledLesson(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getDate("date"),
                row.getInt("number"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getText("teacher"),
                row.getBoolean("without_topic"),
                row.getBoolean("without_class"));
    }
}
