package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import school.ejournal.lesson.Attended;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.shared.Database;

/** Pages and lessons in the database. */
@ApplicationScoped
public class Lessons {

    private static final String NEW_PAGES = """
            select distinct g.id as group_id
            from term t
            join school_class c on c.school_year_id = t.school_year_id and c.scheme = t.scheme
            join teaching_group g on g.class_id = c.id
            join timetable_slot s on s.group_id = g.id
            where t.id = ? and not exists (select 1 from page p where p.group_id = g.id and p.term_id = t.id)
            order by group_id
            """;

    private static final String ADD_PAGES = """
            insert into page (id, school_id, group_id, term_id, term_column_id)
            select n.id, ?, n.group_id, ?, nextval('entity_id') from unnest(?, ?) as n (id, group_id)
            """;

    private static final String ADD_LESSONS = """
            insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id, work_type_id)
            select nextval('entity_id'), p.school_id, p.id, p.group_id, d.day::date, s.number, l.teacher_id,
                   (select w.id from work_type w where w.is_default order by w.id limit 1)
            from page p
            join term t on t.id = p.term_id
            cross join lateral generate_series(t.starts, t.ends, interval '1 day') as d (day)
            join timetable_version v on v.school_year_id = t.school_year_id
                and d.day::date between v.valid_from and coalesce(v.valid_until, 'infinity')
            join timetable_slot s on s.version_id = v.id and s.group_id = p.group_id
                and s.weekday = extract(isodow from d.day)
            join lateral (
                select tl.teacher_id from teaching_load tl
                where tl.group_id = p.group_id and d.day::date between tl.valid_from and coalesce(tl.valid_until, 'infinity')
                order by tl.valid_from desc, tl.id limit 1
            ) l on true
            where p.term_id = ? and not exists (
                select 1 from day_off o
                where o.school_year_id = t.school_year_id and d.day::date between o.starts and o.ends)
            order by p.id, d.day, s.number
            on conflict (group_id, date, number) do nothing
            """;

    private static final String NOTE = """
            update lesson set topic = ?, homework = ?, homework_due = ?, homework_links = ?, hours = ?, version = ?,
                author_id = ?,
                topic_at = case when ? <> '' then coalesce(topic_at, ?) end,
                homework_at = case when ? <> '' then coalesce(homework_at, ?) end,
                homework_changed_at = case when (homework, homework_due, homework_links) is distinct from (?, ?::date, ?::text[])
                    then ? else homework_changed_at end,
                entered_at = case when ? <> '' then coalesce(entered_at, ?) else entered_at end
            where id = ?
            """;

    @Inject
    private Database database;

    public List<Long> listGroupsWithoutPage(long termId) {
        return database.list(NEW_PAGES, row -> row.getLong("group_id"), termId);
    }

    public void addPages(long schoolId, long termId, long[] pageIds, long[] groupIds) {
        database.update(ADD_PAGES, schoolId, termId, pageIds, groupIds);
    }

    public int addLessons(long termId) {
        return database.update(ADD_LESSONS, termId);
    }

    public long[] newIds(int count) {
        return database.nextIds(count);
    }

    public List<Long> listPages(long termId) {
        return database.list("select id from page where term_id = ? order by id", row -> row.getLong("id"), termId);
    }

    public void seal(long termId) {
        database.update("update page set sealed = true where term_id = ?", termId);
    }

    /** Notes who recorded the presence of lessons and when, where nobody had. */
    public void recordPresence(List<Attended> attended) {
        database.update(
                """
                update lesson l set attendance_at = n.at, attendance_by = n.author_id, entered_at = coalesce(l.entered_at, n.at)
                from unnest(?, ?, ?::timestamptz[]) as n (id, author_id, at)
                where l.id = n.id and l.attendance_at is null
                """,
                attended.stream().mapToLong(Attended::lessonId).toArray(),
                attended.stream().mapToLong(Attended::authorId).toArray(),
                attended.stream().map(Attended::at).toArray(Instant[]::new));
    }

    public void note(
            long lessonId,
            String topic,
            String homework,
            LessonDetails details,
            int version,
            long authorId,
            Instant at) {
        database.update(
                NOTE,
                topic,
                homework,
                details.due(),
                details.links().toArray(String[]::new),
                details.hours(),
                version,
                authorId,
                topic,
                at,
                homework,
                at,
                homework,
                details.due(),
                details.links().toArray(String[]::new),
                at,
                topic,
                at,
                lessonId);
    }
}
