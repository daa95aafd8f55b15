package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import school.ejournal.calendar.Span;
import school.ejournal.lesson.KeptLesson;
import school.ejournal.lesson.LessonsFollowed;
import school.ejournal.shared.Database;

/**
 * Lessons as calendar and timetable want them, set-based: what a day should have is said once ({@link #WANTED}), and each
 * statement brings one kind of difference in line with it.
 */
@ApplicationScoped
public class ScheduledLessons {

    /** Whether the class of a lesson's group has no lessons that day; {@code d.day}, {@code t}, {@code g} and {@code c}. */
    private static final String OFF = """
            exists (select 1 from day_off o
                    where o.school_year_id = t.school_year_id and o.annulled_at is null and o.kind <> 'remote'
                      and d.day between o.starts and o.ends and coalesce(o.class_id, c.id) = c.id
                      and coalesce(o.grade_level, c.grade_level) = c.grade_level)
            """;

    /**
     * A group that nobody has any more keeps its lessons under whoever had it last, until it is given to somebody. What holds
     * for all lessons of a page on a day is asked once, before the weekly lessons come in.
     */
    private static final String WANTED = """
            with days as (
                select day::date as day from generate_series(?::date, ?::date, interval '1 day') as g (day)
            ), taught as materialized (
                select p.school_id, p.id as page_id, p.group_id, d.day, l.teacher_id, t.school_year_id,
                       coalesce(m.works_as, extract(isodow from d.day))::smallint as weekday,
                       2 - ((d.day - y.starts + extract(isodow from y.starts)::int - 1) / 7 + 1) % 2 as weeks
                from days d
                join term t on d.day between t.starts and t.ends and t.school_year_id = ?
                join school_year y on y.id = t.school_year_id
                join page p on p.term_id = t.id and not p.sealed
                join teaching_group g on g.id = p.group_id
                join school_class c on c.id = g.class_id
                left join moved_day m on m.day = d.day and m.school_year_id = t.school_year_id and m.annulled_at is null
                join lateral (
                    select tl.teacher_id from teaching_load tl
                    where tl.group_id = p.group_id and d.day >= tl.valid_from
                      and coalesce(tl.valid_until, 'infinity') >= tl.valid_from
                    order by coalesce(tl.valid_until, 'infinity') >= d.day desc, tl.valid_from desc, tl.id limit 1
                ) l on true
                where not
            """ + OFF + """
            ), wanted as materialized (
                select a.school_id, a.page_id, a.group_id, a.day, s.number, a.teacher_id, s.room
                from taught a
                join timetable_version v on v.school_year_id = a.school_year_id and v.state = 'published'
                    and a.day between v.valid_from and coalesce(v.valid_until, 'infinity')
                join timetable_slot s on s.version_id = v.id and s.group_id = a.group_id and not s.removed
                    and s.weekday = a.weekday and s.weeks in (0, a.weeks)
            )
            """;

    /**
     * Whether nothing is recorded in a lesson {@code l}. Its cells are asked for lesson by lesson: {@code not exists} would be
     * planned as a join that reads the cells of all lessons the school ever had.
     */
    private static final String UNRECORDED = """
            l.entered_at is null and l.topic = '' and l.homework = ''
            and (select x.column_id from cell x where x.column_id = l.id and x.text <> '' limit 1) is null
            """;

    /** The lessons of the days that calendar and timetable may still move: of open pages, not recorded. */
    private static final String MOVABLE = """
            , movable as materialized (
                select l.id, l.school_id, l.page_id, l.group_id, l.date, l.number, l.state, l.origin, l.cause, l.teacher_id,
                       l.date not between t.starts and t.ends or
            """ + OFF + """
                       as off
                from lesson l
                join days d on d.day = l.date
                join page p on p.id = l.page_id and not p.sealed
                join term t on t.id = p.term_id and t.school_year_id = ?
                join teaching_group g on g.id = l.group_id
                join school_class c on c.id = g.class_id
                where
            """ + UNRECORDED + ")";

    /**
     * Those of the timetable that are wanted, found one by one: joined as two sets, a year's lessons would take minutes. Who asks
     * says first whether there is anything to find.
     */
    private static final String FOUND = """
            from wanted w
            join lesson l on l.group_id = w.group_id and l.date = w.day and l.number = w.number and l.origin = 'timetable'
            join page p on p.id = l.page_id and not p.sealed
            where
            """ + UNRECORDED;

    private static final String LOG = """
            , logged as (
                insert into lesson_change (school_id, lesson_id, what, cause, actor_id, at)
                select school_id, id, ?, ?, ?, ? from changed
            )
            select count(*) as n from changed
            """;

    private static final String CANCEL = WANTED + MOVABLE + """
            , changed as (
                update lesson l set state = 'cancelled', cause = case when m.off then 'calendar' else 'timetable' end
                from movable m
                where l.id = m.id and m.state = 'planned'
                  and (m.off or m.origin = 'timetable' and (m.group_id, m.date, m.number, m.page_id) not in (
                      select group_id, day, number, page_id from wanted))
                returning l.id, l.school_id
            )
            """ + LOG;

    private static final String RESTORE = WANTED + MOVABLE + """
            , back as (
                select l.id, w.page_id, w.teacher_id
            """ + FOUND + """
                  and l.state = 'cancelled' and exists (select 1 from movable where state = 'cancelled')
                union all
                select m.id, m.page_id, m.teacher_id from movable m where m.origin <> 'timetable' and not m.off
            ), changed as (
                update lesson l set state = 'planned', cause = null, page_id = b.page_id, teacher_id = b.teacher_id
                from back b
                where l.id = b.id and l.state = 'cancelled' and l.cause in ('calendar', 'timetable')
                returning l.id, l.school_id
            )
            """ + LOG;

    /** A lesson that was added or moved goes with the load only if its teacher has the group no more. */
    private static final String HAND_OVER = WANTED + MOVABLE + """
            , due as (
                select l.id, w.teacher_id
            """ + FOUND + """
                  and l.state = 'planned' and l.teacher_id <> w.teacher_id
                  and exists (select 1 from movable where state = 'planned')
                union all
                select m.id, tl.teacher_id
                from movable m
                cross join lateral (
                    select a.teacher_id from teaching_load a
                    where a.group_id = m.group_id and m.date between a.valid_from and coalesce(a.valid_until, 'infinity')
                    order by a.valid_from desc, a.id limit 1
                ) tl
                where m.state = 'planned' and m.origin <> 'timetable' and not exists (
                    select 1 from teaching_load a where a.group_id = m.group_id and a.teacher_id = m.teacher_id
                      and m.date between a.valid_from and coalesce(a.valid_until, 'infinity'))
            ), changed as (
                update lesson l set teacher_id = n.teacher_id from due n where l.id = n.id
                returning l.id, l.school_id
            )
            """ + LOG;

    /** Who stood in for a lesson that is her own now does so no more; the database's own clock ends the right. */
    private static final String END_STANDING_IN = """
            with changed as (
                update substitution u set annulled_by = ?, annulled_at = ?,
                    valid_until = greatest(u.valid_from, least(u.valid_until, now() - interval '1 microsecond'))
                from lesson l
                join page p on p.id = l.page_id and not p.sealed
                join term t on t.id = p.term_id and t.school_year_id = ?
                where u.lesson_id = l.id and u.annulled_at is null and u.substitute_id = l.teacher_id
                  and l.date between ? and ? and l.entered_at is null
                returning l.id, l.school_id
            )
            """ + LOG;

    /** The rooms of lessons that are held, recorded or not: nobody decides them, so that nothing is logged. */
    private static final String ROOMS = WANTED + """
            , changed as (
                update lesson l set timetable_room = w.room
                from wanted w
                where l.group_id = w.group_id and l.date = w.day and l.number = w.number and l.state = 'planned'
                  and l.timetable_room is distinct from w.room
                returning l.id
            )
            select count(*) as n from changed
            """;

    private static final String ADD = WANTED + """
            , changed as (
                insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id, timetable_room, work_type_id)
                select nextval('entity_id'), w.school_id, w.page_id, w.group_id, w.day, w.number, w.teacher_id, w.room,
                       (select k.id from work_type k where k.is_default order by k.id limit 1)
                from wanted w
                order by w.page_id, w.day, w.number
                on conflict (group_id, date, number) do nothing
                returning id, school_id
            )
            """;

    /** Whatever is not recorded has followed by then. */
    private static final String KEPT = WANTED + """
            , recorded as materialized (
                select l.id, l.date, l.number, l.group_id, l.teacher_id, l.origin, l.date not between t.starts and t.ends or
            """ + OFF + """
                       as off
                from days d
                join lesson l on l.date = d.day and l.state = 'planned'
                join page p on p.id = l.page_id and not p.sealed
                join term t on t.id = p.term_id and t.school_year_id = ?
                join teaching_group g on g.id = l.group_id
                join school_class c on c.id = g.class_id
                where not (
            """ + UNRECORDED + """
                )
            )
            select l.id, l.date, l.number, c.grade_level || c.letter as school_class, j.name as subject,
                   x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as teacher
            from recorded l
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id
            join subject j on j.id = g.subject_id
            join person x on x.id = l.teacher_id
            where l.off or l.origin = 'timetable' and (l.group_id, l.date, l.number) not in (
                select group_id, day, number from wanted)
            order by l.date, l.number, c.grade_level, c.letter limit ?
            """;

    @Inject
    private Database database;

    /** Lays the days out: adds what is missing, changes nothing that is there. Answers how many were added. */
    public int layOut(Span days) {
        return database.find(
                        ADD + "select count(*) as n from changed",
                        row -> row.getInt("n"),
                        days.from(),
                        days.until(),
                        days.yearId())
                .orElseThrow();
    }

    /** Lets the lessons of the days follow; those that are gone first, so that their places are free. */
    public LessonsFollowed follow(Span days, String cause, long actor, Instant at) {
        int cancelled = change(CANCEL, days, "cancelled", cause, actor, at);
        int restored = change(RESTORE, days, "restored", cause, actor, at);
        int handedOver = change(HAND_OVER, days, "teacher", cause, actor, at);
        if (restored + handedOver > 0) {
            endStandingIn(days, cause, actor, at);
        }
        int added = database.find(
                        ADD + LOG,
                        row -> row.getInt("n"),
                        days.from(),
                        days.until(),
                        days.yearId(),
                        "added",
                        cause,
                        actor,
                        at)
                .orElseThrow();
        database.find(ROOMS, row -> row.getInt("n"), days.from(), days.until(), days.yearId());
        return new LessonsFollowed(added, restored, cancelled, handedOver, listKept(days));
    }

    private void endStandingIn(Span days, String cause, long actor, Instant at) {
        database.find(
                END_STANDING_IN,
                row -> row.getInt("n"),
                actor,
                at,
                days.yearId(),
                days.from(),
                days.until(),
                "substitution ended",
                cause,
                actor,
                at);
    }

    private int change(String sql, Span days, String what, String cause, long actor, Instant at) {
        return database.find(
                        sql,
                        row -> row.getInt("n"),
                        days.from(),
                        days.until(),
                        days.yearId(),
                        days.yearId(),
                        what,
                        cause,
                        actor,
                        at)
                .orElseThrow();
    }

    private List<KeptLesson> listKept(Span days) {
        return database.list(
                KEPT,
                row -> new KeptLesson(
                        row.getLong("id"),
                        row.getDate("date"),
                        row.getInt("number"),
                        row.getText("school_class"),
                        row.getText("subject"),
                        row.getText("teacher")),
                days.from(),
                days.until(),
                days.yearId(),
                days.yearId(),
                LessonsFollowed.MOST_KEPT);
    }
}
