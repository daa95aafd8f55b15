package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.exchange.CalendarDoor;
import school.ejournal.exchange.CalendarLesson;
import school.ejournal.exchange.CalendarOffer;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Secret addresses and the lessons behind them, in the database. */
@ApplicationScoped
public class Calendars {

    /** What an account may have: account, person, whether she teaches, and the day. */
    private static final String OFFERS = """
            with asked as (select ?::bigint as account, ?::bigint as person, ?::boolean as teaches, ?::date as day),
            offered as (
                select 1 as position, 'teacher' as kind, a.person as object_id, '' as name from asked a
                where a.teaches and a.person <> 0
                union all
                select 2, 'class', c.id, c.grade_level || c.letter from asked a
                join homeroom h on h.teacher_id = a.person and a.day between h.valid_from and coalesce(h.valid_until, 'infinity')
                join school_class c on c.id = h.class_id join school_year y on y.id = c.school_year_id and a.day <= y.ends
                union all
                select 3, 'student', x.id, x.surname || ' ' || x.given_name from asked a
                join person x on x.id = a.person or exists (select 1 from guardianship g
                    where g.guardian_id = a.person and g.student_id = x.id and g.rights = 'full' and a.day >= g.since
                      and (g.until is null or a.day <= g.until))
                where exists (select 1 from enrolment e where e.student_id = x.id
                              and a.day <= coalesce(e.valid_until, 'infinity')))
            select o.kind, o.object_id, o.name, f.id as feed_id, f.created_at from offered o cross join asked a
            left join calendar_feed f on f.account_id = a.account and f.kind = o.kind and f.revoked_at is null
                and coalesce(f.teacher_id, f.class_id, f.student_id) = o.object_id
            order by o.position, o.name, o.object_id
            """;

    /**
     * The lessons of a calendar between two days. Its feed names exactly one of teacher, class and pupil. A substitution that
     * was annulled is none; where another stands in for the teacher, her own calendar has the lesson as cancelled. A lesson
     * that was moved keeps the name of its first place, and its number goes on from what was counted there; the place that
     * it left is shown only where the new one is not.
     */
    private static final String LESSONS = """
            with recursive feed as (select * from calendar_feed where id = ?),
            span as (select ?::date as first, coalesce(max(t.ends), ?::date + 60) as last from term t
                     where ?::date + 14 >= t.starts and ?::date <= t.ends),
            way as (
                select l.id as lesson_id, l.id as first_id, l.moved_from as before_id, 0 as counted, l.calendar_at as at
                from lesson l cross join span where l.moved_from is not null and l.date between span.first and span.last
                union all
                select w.lesson_id, b.id, b.moved_from, w.counted + b.calendar_sequence, greatest(w.at, b.calendar_at)
                from way w join lesson b on b.id = w.before_id),
            moved as (select * from way where before_id is null)
            select coalesce(moved.first_id, l.id) as id, l.date, l.number, b.starts, b.ends,
                   s.name || coalesce(' (' || g.name || ')', '')
                       || case when f.kind = 'teacher' then ', ' || c.grade_level || c.letter else '' end as title,
                   coalesce(l.room, l.timetable_room, '') as room,
                   case when f.kind = 'teacher' then '' else x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '') end as teacher,
                   l.state = 'cancelled' or (f.kind = 'teacher' and u.substitute_id is not null
                       and u.substitute_id <> f.teacher_id) as cancelled,
                   l.calendar_sequence + coalesce(moved.counted, 0) as calendar_sequence,
                   coalesce(greatest(l.calendar_at, moved.at), f.created_at) as changed_at
            from feed f cross join span
            join lesson l on l.date between span.first and span.last
            join teaching_group g on g.id = l.group_id
            join subject s on s.id = g.subject_id
            join school_class c on c.id = g.class_id
            left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
            left join lateral (
                select u.substitute_id from substitution u
                where u.lesson_id = l.id and u.annulled_at is null
                order by u.valid_until desc, u.id desc limit 1
            ) u on true
            join person x on x.id = coalesce(u.substitute_id, l.teacher_id)
            left join moved on moved.lesson_id = l.id
            where not (l.cause is not distinct from 'moved' and exists (
                       select 1 from lesson n where n.moved_from = l.id and n.date between span.first and span.last))
              and ((f.kind = 'teacher' and (l.teacher_id = f.teacher_id or u.substitute_id = f.teacher_id))
               or (f.kind = 'class' and g.id in (select group_id from groups_of_class(f.class_id)))
               or (f.kind = 'student'
                   and (g.name is null and exists (
                            select 1 from enrolment e where e.student_id = f.student_id and e.class_id = g.class_id
                              and l.date between e.valid_from and coalesce(e.valid_until, 'infinity'))
                        or g.name is not null and exists (select 1 from group_member m where m.group_id = g.id
                        and m.student_id = f.student_id and l.date between m.valid_from and coalesce(m.valid_until, 'infinity')))))
            order by l.date, l.number, l.id
            """;

    @Inject
    private Database database;

    /** An address that stands, whose owner is an account with a person behind it. */
    public record Feed(
            long id,
            String kind,
            long objectId,
            long accountId,
            long personId,
            boolean teaches,
            String zone,
            String language) {}

    public List<CalendarOffer> listOffers(long accountId, long personId, boolean teaches, LocalDate today) {
        return database.list(
                OFFERS,
                row -> new CalendarOffer(
                        row.getText("kind"),
                        row.getLong("object_id"),
                        row.getText("name"),
                        row.findLong("feed_id"),
                        row.findInstant("created_at")),
                accountId,
                personId,
                teaches,
                today);
    }

    public void add(Caller caller, String kind, long objectId, byte[] digest, Instant at) {
        database.update("""
                insert into calendar_feed (id, school_id, account_id, kind, teacher_id, class_id, student_id, digest, created_at)
                select nextval('entity_id'), ?, ?, n.kind, case n.kind when 'teacher' then n.object_id end,
                       case n.kind when 'class' then n.object_id end, case n.kind when 'student' then n.object_id end, ?, ?
                from (select ? as kind, ?::bigint as object_id) n
                """, caller.schoolId(), caller.accountId(), digest, at, kind, objectId);
    }

    /** Ends an address of an account; answers false where it has none such. */
    public boolean revoke(long feedId, long accountId, Instant at) {
        return database.update(
                        "update calendar_feed set revoked_at = ? where id = ? and account_id = ? and revoked_at is null",
                        at,
                        feedId,
                        accountId)
                > 0;
    }

    public Optional<CalendarDoor> findDoor(byte[] digest) {
        return database.find(
                "select feed_id, school_id from calendar_for_digest(?)",
                row -> new CalendarDoor(row.getLong("feed_id"), row.getLong("school_id")),
                digest);
    }

    public Optional<Feed> find(long feedId) {
        return database.find(
                """
                select f.id, f.kind, coalesce(f.teacher_id, f.class_id, f.student_id) as object_id, f.account_id,
                       coalesce(a.person_id, 0) as person_id, a.language, s.zone,
                       exists (select 1 from account_role r where r.account_id = a.id and r.role in ('TEACHER', 'HOMEROOM')
                               and now()::date between r.valid_from and coalesce(r.valid_until, 'infinity'))
                           or exists (select 1 from roles_by_facts(a.id, now()::date, false) r
                                      where r.role in ('TEACHER', 'HOMEROOM')) as teaches
                from calendar_feed f join account a on a.id = f.account_id join school s on s.id = f.school_id
                where f.id = ? and f.revoked_at is null
                """,
                row -> new Feed(
                        row.getLong("id"),
                        row.getText("kind"),
                        row.getLong("object_id"),
                        row.getLong("account_id"),
                        row.getLong("person_id"),
                        row.getBoolean("teaches"),
                        row.getText("zone"),
                        row.getText("language")),
                feedId);
    }

    /** Whether the owner may have the calendar on a day: what she is to it is asked anew each time. */
    public boolean stands(Feed feed, LocalDate today) {
        return listOffers(feed.accountId(), feed.personId(), feed.teaches(), today).stream()
                .anyMatch(offer -> offer.kind().equals(feed.kind()) && offer.objectId() == feed.objectId());
    }

    public List<CalendarLesson> listLessons(Feed feed, LocalDate today, LocalDate first) {
        return database.list(
                LESSONS,
                row -> new CalendarLesson(
                        row.getLong("id"),
                        row.getDate("date"),
                        row.getInt("number"),
                        row.findTime("starts"),
                        row.findTime("ends"),
                        row.getText("title"),
                        row.getText("room"),
                        row.getText("teacher"),
                        row.getBoolean("cancelled"),
                        row.getInt("calendar_sequence"),
                        row.getInstant("changed_at")),
                feed.id(),
                first,
                today,
                today,
                today);
    }
}
