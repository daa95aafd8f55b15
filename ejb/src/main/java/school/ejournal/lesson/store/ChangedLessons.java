package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Span;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;

/** Single lessons that are cancelled, restored, moved or added. */
@ApplicationScoped
public class ChangedLessons {

    /**
     * A lesson as changes need it.
     *
     * @param recorded whether a topic, homework, presence or anything in a cell stands in it
     * @param cause why it is cancelled; null where it is not, or nobody said
     */
    public record Place(
            long pageId,
            long teacherId,
            boolean cancelled,
            boolean recorded,
            boolean sealed,
            @Nullable String cause) {}

    private static final String PLACE = """
            select l.page_id, l.teacher_id, l.state = 'cancelled' as cancelled, p.sealed, l.cause,
                   l.entered_at is not null or l.topic <> '' or l.homework <> ''
                       or exists (select 1 from cell x where x.column_id = l.id and x.text <> '') as recorded
            from lesson l join page p on p.id = l.page_id
            where l.id = ?
            """;

    private static final String ADD = """
            insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id, room, origin, moved_from,
                                cause_note, work_type_id, timetable_room)
            select ?, p.school_id, p.id, p.group_id, ?, ?, ?, nullif(?, ''), ?, ?, ?,
                   (select k.id from work_type k where k.is_default order by k.id limit 1),
                   (select b.timetable_room from lesson b where b.id = ?)
            from page p where p.id = ?
            """;

    /** What stands against a lesson of a page at a time, as keys of messages, the weightiest first. */
    private static final String OBJECTIONS = """
            select o.key from page p
            join term t on t.id = p.term_id
            join teaching_group g on g.id = p.group_id
            join school_class c on c.id = g.class_id
            cross join lateral (select ?::date as day, ?::int as number, ?::bigint as teacher) n
            left join lateral bells_on(c.id, n.day, false) e on e.number = n.number
            cross join lateral (values
                (1, 'lesson.outsideTerm', n.day not between t.starts and t.ends),
                (2, 'lesson.dayOff', exists (
                    select 1 from day_off f where f.school_year_id = t.school_year_id and f.annulled_at is null
                    and f.kind <> 'remote' and n.day between f.starts and f.ends and coalesce(f.class_id, c.id) = c.id
                    and coalesce(f.grade_level, c.grade_level) = c.grade_level)),
                (3, 'lesson.groupTaken', exists (
                    select 1 from lesson l where l.group_id = g.id and l.date = n.day and l.number = n.number)),
                (4, 'lesson.classTaken', exists (
                    select 1 from lesson l join teaching_group h on h.id = l.group_id
                    where h.class_id = g.class_id and l.date = n.day and l.number = n.number and l.state = 'planned'
                      and (g.name is null or h.name is null or h.id = g.id)
                      and not (num_nulls(g.name, h.name) = 1 and ('home' in (g.kind, h.kind) or 'individual' in (g.kind, h.kind))
                          and not exists (
                              select 1 from group_member q
                              where q.group_id = case when g.name is null then h.id else g.id end
                                and n.day between q.valid_from and coalesce(q.valid_until, 'infinity')
                                and not exists (
                                    select 1 from taught_apart() x
                                    where x.group_id = case when g.name is null then g.id else h.id end
                                      and x.student_id = q.student_id and n.day between x.valid_from and x.valid_until))))
                    or g.name is not null and exists (
                    select 1 from group_member a
                    cross join lateral (
                        select k.id as group_id from enrolment i
                        join teaching_group k on k.class_id = i.class_id and k.name is null
                        where i.student_id = a.student_id
                          and n.day between i.valid_from and coalesce(i.valid_until, 'infinity')
                        union all
                        select i.group_id from group_member i
                        where i.student_id = a.student_id
                          and n.day between i.valid_from and coalesce(i.valid_until, 'infinity')) o
                    join lesson l on l.group_id = o.group_id and l.date = n.day and l.number = n.number and l.state = 'planned'
                    where a.group_id = g.id and n.day between a.valid_from and coalesce(a.valid_until, 'infinity')
                      and not exists (select 1 from taught_apart() x where x.group_id = o.group_id
                          and x.student_id = a.student_id and n.day between x.valid_from and x.valid_until))),
                (5, 'lesson.teacherTaken', exists (
                    select 1 from lesson l
                    left join substitution u on u.lesson_id = l.id and u.annulled_at is null
                    join teaching_group h on h.id = l.group_id
                    left join lateral bells_on(h.class_id, l.date, false) f on f.number = l.number
                    where coalesce(u.substitute_id, l.teacher_id) = n.teacher and l.date = n.day and l.state = 'planned'
                      and bells_meet(n.number, e.starts, e.ends, l.number, f.starts, f.ends)))
            ) o (rank, key, holds)
            where p.id = ? and o.holds
            order by o.rank
            """;

    private static final String ROOM_TAKEN = """
            select 1 as one
            from lesson l
            join teaching_group g on g.id = l.group_id
            left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
            join lesson o on o.date = l.date and o.id <> l.id and o.state = 'planned'
            join teaching_group h on h.id = o.group_id
            left join lateral bells_on(h.class_id, o.date, false) e on e.number = o.number
            where l.id = ? and bells_meet(l.number, b.starts, b.ends, o.number, e.starts, e.ends)
              and lower(coalesce(o.room, (
                  select s.room from timetable_slot s join timetable_version v on v.id = s.version_id
                  where s.group_id = o.group_id and s.number = o.number and not s.removed and v.state = 'published'
                    and s.weekday = coalesce((select works_as from moved_day m where m.day = o.date and m.annulled_at is null),
                                             extract(isodow from o.date))
                    and o.date between v.valid_from and coalesce(v.valid_until, 'infinity') limit 1))) = lower(?)
            limit 1
            """;

    @Inject
    private Database database;

    public Optional<Long> pageOf(long lessonId) {
        return database.find("select page_id from lesson where id = ?", row -> row.getLong("page_id"), lessonId);
    }

    /** The class of a page. */
    public Optional<Long> findClass(long pageId) {
        return database.find(
                "select g.class_id from page p join teaching_group g on g.id = p.group_id where p.id = ?",
                row -> row.getLong("class_id"),
                pageId);
    }

    public Place get(long lessonId) {
        return database.find(
                        PLACE,
                        row -> new Place(
                                row.getLong("page_id"),
                                row.getLong("teacher_id"),
                                row.getBoolean("cancelled"),
                                row.getBoolean("recorded"),
                                row.getBoolean("sealed"),
                                row.findText("cause")),
                        lessonId)
                .orElseThrow(NotFoundException::new);
    }

    /** The day of a lesson in its school year. */
    public Span dayOf(long lessonId) {
        return database.find(
                        """
                select t.school_year_id, l.date from lesson l
                join page p on p.id = l.page_id join term t on t.id = p.term_id where l.id = ?
                """,
                        row -> new Span(row.getLong("school_year_id"), row.getDate("date"), row.getDate("date")),
                        lessonId)
                .orElseThrow(NotFoundException::new);
    }

    public boolean isSealed(long pageId) {
        return database.find("select sealed from page where id = ?", row -> row.getBoolean("sealed"), pageId)
                .orElseThrow(NotFoundException::new);
    }

    /** Whose a lesson is that is moved to a day: its teacher's as long as she has the group, else of who has it then. */
    public long teacherOn(long pageId, LocalDate day, long teacher) {
        return database.find("""
                select l.teacher_id from teaching_load l join page p on p.group_id = l.group_id
                where p.id = ? and ? between l.valid_from and coalesce(l.valid_until, 'infinity')
                order by l.teacher_id = ? desc, l.valid_from desc, l.id limit 1
                """, row -> row.getLong("teacher_id"), pageId, day, teacher)
                .orElse(teacher);
    }

    /** Who teaches the page's group on a day, as the timetable would ask. */
    public Optional<Long> findTeacher(long pageId, LocalDate day) {
        return database.find("""
                select l.teacher_id from teaching_load l join page p on p.group_id = l.group_id
                where p.id = ? and ? between l.valid_from and coalesce(l.valid_until, 'infinity')
                order by l.valid_from desc, l.id limit 1
                """, row -> row.getLong("teacher_id"), pageId, day);
    }

    public List<String> objections(long pageId, LocalDate date, int number, long teacher) {
        return database.list(OBJECTIONS, row -> row.getText("key"), date, number, teacher, pageId);
    }

    public void cancel(long lessonId, String cause, String note) {
        database.update(
                "update lesson set state = 'cancelled', cause = ?, cause_note = ? where id = ?", cause, note, lessonId);
    }

    /** Whether another lesson is in a room at the time of a lesson. */
    public boolean isRoomTaken(long lessonId, String room) {
        return database.find(ROOM_TAKEN, row -> true, lessonId, room).isPresent();
    }

    public void putInRoom(long lessonId, String room) {
        database.update("update lesson set room = ? where id = ?", room, lessonId);
    }

    public void restore(long lessonId) {
        database.update("update lesson set state = 'planned', cause = null, cause_note = '' where id = ?", lessonId);
    }

    public long add(
            long pageId,
            LocalDate date,
            int number,
            long teacher,
            @Nullable String room,
            String origin,
            @Nullable Long movedFrom,
            String note) {
        long id = database.nextId();
        database.update(ADD, id, date, number, teacher, room, origin, movedFrom, note, movedFrom, pageId);
        return id;
    }

    public void log(long schoolId, long lessonId, String what, String note, long actor, Instant at) {
        database.update("""
                insert into lesson_change (school_id, lesson_id, what, cause, note, actor_id, at)
                values (?, ?, ?, 'decision', ?, ?, ?)
                """, schoolId, lessonId, what, note, actor, at);
    }
}
