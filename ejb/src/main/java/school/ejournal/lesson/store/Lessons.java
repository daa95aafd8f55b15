package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.calendar.Span;
import school.ejournal.lesson.Attended;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;

/** Pages and lessons in the database. */
@ApplicationScoped
public class Lessons {

    private static final String NEW_PAGES = """
            select distinct g.id as group_id
            from term t
            join school_class c on c.school_year_id = t.school_year_id and c.scheme = t.scheme
            join teaching_group g on g.class_id = c.id
            join timetable_slot s on s.group_id = g.id and not s.removed
            join timetable_version v on v.id = s.version_id and v.state = 'published'
            where t.id = ? and not exists (select 1 from page p where p.group_id = g.id and p.term_id = t.id)
            order by group_id
            """;

    private static final String ADD_PAGES = """
            insert into page (id, school_id, group_id, term_id, term_column_id)
            select n.id, ?, n.group_id, ?, nextval('entity_id') from unnest(?, ?) as n (id, group_id)
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

    /** The terms of a year that are not sealed and have one of the days. */
    public List<Long> listOpenTerms(Span days) {
        return database.list("""
                select id from term where school_year_id = ? and state <> 'sealed' and starts <= ? and ends >= ? order by id
                """, row -> row.getLong("id"), days.yearId(), days.until(), days.from());
    }

    /** The days of a school year from one on; nothing where it has ended by then. */
    public Optional<Span> findDaysFrom(long yearId, LocalDate from) {
        return database.find(
                "select id, greatest(starts, ?::date) as starts, ends from school_year where id = ? and ends >= ?",
                row -> new Span(row.getLong("id"), row.getDate("starts"), row.getDate("ends")),
                from,
                yearId,
                from);
    }

    /** The days of a term. */
    public Span daysOf(long termId) {
        return database.find(
                        "select school_year_id, starts, ends from term where id = ?",
                        row -> new Span(row.getLong("school_year_id"), row.getDate("starts"), row.getDate("ends")),
                        termId)
                .orElseThrow(NotFoundException::new);
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
