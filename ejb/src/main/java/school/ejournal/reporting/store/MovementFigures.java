package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.reporting.MovementLine;
import school.ejournal.reporting.MovementRow;
import school.ejournal.shared.Database;

/** The figures of form R17, by a statement each for classes and for pupils. */
@ApplicationScoped
public class MovementFigures {

    /** The enrolments of the days; whether the day before, or after, the pupil belonged to another class. */
    private static final String SPELLS = """
            with spell as (
                select e.*, n.first, n.last,
                       exists (select 1 from enrolment p where p.student_id = e.student_id
                               and p.valid_until = e.valid_from - 1) as continues,
                       exists (select 1 from enrolment p where p.student_id = e.student_id
                               and p.valid_from = e.valid_until + 1) as goes_on
                from (select ?::date as first, ?::date as last) n
                join enrolment e on e.valid_from <= n.last and coalesce(e.valid_until, 'infinity') >= n.first
            )
            """;

    private static final String ROWS = SPELLS + """
            select c.grade_level, c.letter,
                   count(*) filter (where e.valid_from <= e.first) as at_start,
                   count(*) filter (where e.valid_from > e.first and not e.continues) as arrived,
                   count(*) filter (where e.valid_from > e.first and e.continues) as moved_in,
                   count(*) filter (where e.valid_until < e.last and not e.goes_on) as gone,
                   count(*) filter (where e.valid_until < e.last and e.goes_on) as moved_out,
                   count(*) filter (where coalesce(e.valid_until, 'infinity') >= e.last) as at_end
            from spell e join school_class c on c.id = e.class_id
            group by c.id, c.grade_level, c.letter order by c.grade_level, c.letter, c.id
            """;

    /** Who came, with the class left the day before where there is one; and who went without going on. */
    private static final String LINES = SPELLS + """
            , line as (
                select e.valid_from as day, e.student_id, p.class_id as from_id, e.class_id as to_id
                from spell e left join enrolment p on p.student_id = e.student_id and p.valid_until = e.valid_from - 1
                where e.valid_from > e.first
                union all
                select e.valid_until + 1, e.student_id, e.class_id, null from spell e
                where e.valid_until < e.last and not e.goes_on
            )
            select l.day, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as pupil,
                   coalesce(f.grade_level || f.letter, '') as from_class, coalesce(t.grade_level || t.letter, '') as to_class,
                   coalesce(nullif(o.place, ''), o.reason, '') as place, o.number as order_number, o.date as order_date
            from line l join person x on x.id = l.student_id
            left join school_class f on f.id = l.from_id
            left join school_class t on t.id = l.to_id
            left join lateral (select r.number, r.date, m.place, m.reason
                from movement m join movement_order r on r.id = m.order_id and r.annulled_at is null
                where m.student_id = l.student_id and m.acts_from = l.day order by r.id desc limit 1) o on true
            order by l.day, pupil, l.student_id
            """;

    @Inject
    private Database database;

    public List<MovementRow> listRows(LocalDate from, LocalDate until) {
        return database.list(
                ROWS,
                row -> new MovementRow(
                        row.getInt("grade_level"),
                        row.getInt("grade_level") + row.getText("letter"),
                        row.getInt("at_start"),
                        row.getInt("arrived"),
                        row.getInt("moved_in"),
                        row.getInt("gone"),
                        row.getInt("moved_out"),
                        row.getInt("at_end")),
                from,
                until);
    }

    public List<MovementLine> listLines(LocalDate from, LocalDate until) {
        return database.list(
                LINES,
                row -> new MovementLine(
                        row.getDate("day"),
                        row.getText("pupil"),
                        row.getText("from_class"),
                        row.getText("to_class"),
                        row.getText("place"),
                        RegisterFigures.order(row, "order")),
                from,
                until);
    }
}
