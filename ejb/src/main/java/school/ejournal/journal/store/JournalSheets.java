package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.PageRow;
import school.ejournal.journal.TodayRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The read model of the journal: each list by one statement. */
@ApplicationScoped
public class JournalSheets {

    /**
     * The pupils of a page, each with the reasons of absence that stand at a moment for some day of the term. Only those
     * who came to the group within the term are looked for elsewhere.
     */
    private static final String STUDENTS = """
            select x.id, x.surname, x.given_name, m.valid_from, m.valid_until,
                   coalesce((select string_agg(r.starts || '/' || r.ends || '/' || r.presence, ';' order by r.at, r.id)
                    from absence_reason r
                    where r.student_id = m.student_id and r.starts <= n.ends and r.ends >= n.starts and r.at <= n.moment
                      and (r.annulled_at is null or r.annulled_at > n.moment)), '') as reasons,
                   m.valid_from > n.starts or m.spells > 1 as newcomer,
                   coalesce(case when m.valid_from > n.starts or m.spells > 1 then (%1$s) end, '') as brought,
                   %2$s as first_grade
            from (select coalesce(?::timestamptz, 'infinity') as moment, ?::date as starts, ?::date as ends,
                         ?::bigint as page_id, ?::bigint as group_id) n
            cross join lateral (
                select e.student_id, min(e.valid_from) as valid_from, count(*) as spells,
                       nullif(max(coalesce(e.valid_until, 'infinity')), 'infinity') as valid_until
                from teaching_group g
                join lateral (
                    %3$s
                    union all
                    select student_id, valid_from, valid_until from group_member
                    where group_id = g.id and g.name is not null
                ) e on true
                where g.id = n.group_id and e.valid_from <= n.ends and coalesce(e.valid_until, 'infinity') >= n.starts
                group by e.student_id
            ) m
            join person x on x.id = m.student_id
            """;

    private static final String USUAL = STUDENTS.formatted(
            BroughtCells.OF_MEMBER,
            "false",
            "select student_id, valid_from, valid_until from enrolment where class_id = g.class_id and g.name is null");

    /** Of the whole class the days remain on which a pupil is not taught apart; of a combined class it is asked who is in grade 1. */
    private static final String EXCEPTIONAL = STUDENTS.formatted(BroughtCells.OF_MEMBER, """
            exists (
                select 1 from teaching_group g
                join enrolment f on f.student_id = m.student_id and n.ends >= f.valid_from
                    and n.starts <= coalesce(f.valid_until, 'infinity')
                join school_class k on k.id = f.class_id and k.grade_level = 1
                where g.id = n.group_id and g.kind = 'combined')
            """, """
            select i.student_id, lower(d.days) as valid_from, upper(d.days) - 1 as valid_until
            from enrolment i
            left join lateral (
                select student_id, range_agg(daterange(valid_from, nullif(valid_until, 'infinity'), '[]')) as days
                from taught_apart() where group_id = n.group_id group by student_id
            ) a on a.student_id = i.student_id
            cross join lateral unnest(
                datemultirange(daterange(i.valid_from, i.valid_until, '[]')) - coalesce(a.days, '{}')) as d (days)
            where i.class_id = g.class_id and g.name is null
            """);

    /** The groups of other classes' pages that pupils of hers belong to are looked up once, from her class on. */
    private static final String PAGES = """
            with accompanied as materialized (
                select m.group_id, m.valid_from, coalesce(m.valid_until, 'infinity') as valid_until, y.id as school_year_id
                from homeroom r
                join school_class c on c.id = r.class_id
                join school_year y on y.id = c.school_year_id
                join enrolment e on e.class_id = c.id
                    and least(?::date, y.ends) between e.valid_from and coalesce(e.valid_until, 'infinity')
                join group_member m on m.student_id = e.student_id
                where r.teacher_id = ? and least(?::date, y.ends) between r.valid_from and coalesce(r.valid_until, 'infinity')
            )
            select * from (
                select p.id, c.id as class_id, c.grade_level, c.letter, s.id as subject_id, s.name as subject,
                       g.id as group_id, g.name as group_name, t.id as term_id, t.scheme, t.number, t.starts, t.ends,
                       p.sealed, ? between t.starts and t.ends as current,
                       exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = ?
                               and l.valid_from <= t.ends
                               and coalesce(l.valid_until, 'infinity') >= greatest(l.valid_from, t.starts)) as teaches,
                       exists (select 1 from substitution u join lesson l on l.id = u.lesson_id
                               where l.page_id = p.id and u.substitute_id = ?
                                 and now() between u.valid_from and u.valid_until) as substitutes,
                       exists (select 1 from homeroom r where r.class_id = c.id and r.teacher_id = ?
                               and least(?::date, y.ends) between r.valid_from
                                   and coalesce(r.valid_until, 'infinity')) as leads,
                       g.name is not null and exists (
                               select 1 from accompanied a where a.group_id = g.id and a.school_year_id = y.id
                               and a.valid_from <= t.ends and a.valid_until >= t.starts) as accompanies
                from page p
                join term t on t.id = p.term_id
                join school_year y on y.id = t.school_year_id
                join teaching_group g on g.id = p.group_id
                join school_class c on c.id = g.class_id
                join subject s on s.id = g.subject_id
            ) pages
            where ? or (? and (teaches or substitutes)) or (? and (leads or accompanies))
            order by grade_level, letter, subject, group_name nulls first, starts
            """;

    private static final String DAY = """
            select l.id, l.page_id, l.date, l.number, b.starts, b.ends, c.grade_level, c.letter, s.name as subject,
                   g.name as group_name, l.topic, l.attendance_at is not null as recorded,
                   u.substitute_id is not null as substituting, l.state = 'cancelled' as cancelled,
                   coalesce(l.room,
                       (select ts.room from timetable_slot ts join timetable_version v on v.id = ts.version_id
                        where ts.group_id = l.group_id and ts.number = l.number and not ts.removed
                          and ts.weekday = coalesce((select works_as from moved_day m
                                                     where m.day = l.date and m.annulled_at is null),
                                                    extract(isodow from l.date))
                          and v.state = 'published'
                          and l.date between v.valid_from and coalesce(v.valid_until, 'infinity') limit 1)) as room
            from lesson l
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            left join lateral bells_on(c.id, l.date, false) b on b.number = l.number
            left join lateral (select substitute_id from substitution where lesson_id = l.id and annulled_at is null
                               order by valid_from desc limit 1) u on true
            where l.date = ? and coalesce(u.substitute_id, l.teacher_id) = ?
            order by b.starts, l.number, c.grade_level, c.letter
            """;

    @Inject
    private Database database;

    /**
     * A pupil of a page before means are known, and why she is away on which days.
     *
     * @param newcomer whether she came within the term, so that something may be brought yet
     * @param brought what she earned elsewhere, as it was told; empty for nothing
     * @param firstGrade whether she is of grade 1 on the page of a combined class: she learns without marks
     */
    public record Member(
            long id,
            String surname,
            String givenName,
            LocalDate from,
            @Nullable LocalDate until,
            StandingReasons reasons,
            boolean newcomer,
            String brought,
            boolean firstGrade) {

        /** A pupil who brought nothing. */
        public Member(
                long id,
                String surname,
                String givenName,
                LocalDate from,
                @Nullable LocalDate until,
                StandingReasons reasons) {
            this(id, surname, givenName, from, until, reasons, false, "", false);
        }
    }

    /** @param asOf the moment at which the reasons stand; null for now */
    public List<Member> listMembers(PageCard page, @Nullable Instant asOf) {
        return database.list(
                page.exceptional() ? EXCEPTIONAL : USUAL,
                row -> new Member(
                        row.getLong("id"),
                        row.getText("surname"),
                        row.getText("given_name"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until"),
                        StandingReasons.parse(row.getText("reasons")),
                        row.getBoolean("newcomer"),
                        row.getText("brought"),
                        row.getBoolean("first_grade")),
                asOf,
                page.termStarts(),
                page.termEnds(),
                page.id(),
                page.groupId());
    }

    /** The pages somebody sees: all, those taught or substituted, those of the class led and those its pupils are on. */
    public List<PageRow> listPages(long personId, LocalDate today, boolean all, boolean taught, boolean led) {
        return database.list(
                PAGES,
                JournalSheets::page,
                today,
                personId,
                today,
                today,
                personId,
                personId,
                personId,
                today,
                all,
                taught,
                led);
    }

    public List<TodayRow> listDay(long personId, LocalDate day) {
        return database.list(DAY, JournalSheets::today, day, personId);
    }

    private static PageRow page(Row row) throws SQLException {
        return new PageRow(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getInt("grade_level"),
                row.getLong("subject_id"),
                row.getText("subject"),
                row.getLong("group_id"),
                row.findText("group_name"),
                row.getLong("term_id"),
                row.getText("scheme"),
                row.getInt("number"),
                row.getDate("starts"),
                row.getDate("ends"),
                row.getBoolean("sealed"),
                row.getBoolean("current"),
                row.getBoolean("teaches"));
    }

    private static TodayRow today(Row row) throws SQLException {
        return new TodayRow(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getDate("date"),
                row.getInt("number"),
                row.findTime("starts"),
                row.findTime("ends"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.findText("group_name"),
                row.findText("room"),
                row.getText("topic"),
                row.getBoolean("recorded"),
                row.getBoolean("substituting"),
                row.getBoolean("cancelled"));
    }
}
