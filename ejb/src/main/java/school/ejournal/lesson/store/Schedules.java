package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.FreeTeacher;
import school.ejournal.lesson.ScheduledLesson;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Lessons of days with what became of them, each list by one statement. */
@ApplicationScoped
public class Schedules {

    private static final String LESSONS = """
            select l.id, l.page_id, l.date, l.number, b.starts, b.ends, c.grade_level, c.letter, j.name as subject,
                   g.name as part, coalesce(l.room, r.usual) as room, r.usual, l.teacher_id, u.substitute_id, u.kind, l.state = 'cancelled' as cancelled,
                   l.cause, l.origin, coalesce(u.reason, l.cause_note) as note,
                   x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   s.surname || ' ' || left(s.given_name, 1) || '.' || coalesce(left(s.patronymic, 1) || '.', '') as substitute,
                   l.entered_at is not null or l.topic <> '' as recorded,
                   exists (select 1 from day_off o where o.kind = 'remote' and o.annulled_at is null
                           and l.date between o.starts and o.ends and coalesce(o.class_id, c.id) = c.id
                           and coalesce(o.grade_level, c.grade_level) = c.grade_level) as remote
            from lesson l
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id
            join subject j on j.id = g.subject_id
            join person x on x.id = l.teacher_id
            left join lateral bells_on(c.id, l.date, false) b on b.number = l.number
            left join substitution u on u.lesson_id = l.id and u.annulled_at is null
            left join person s on s.id = u.substitute_id
            left join lateral (
                select (
                    select ts.room from timetable_slot ts join timetable_version v on v.id = ts.version_id
                    where ts.group_id = l.group_id and ts.number = l.number and not ts.removed
                      and ts.weekday = coalesce((select works_as from moved_day m
                                                 where m.day = l.date and m.annulled_at is null),
                                                extract(isodow from l.date))
                      and v.state = 'published'
                      and l.date between v.valid_from and coalesce(v.valid_until, 'infinity') limit 1) as usual
            ) r on true
            where l.date between ? and ? and
            """;

    private static final String IN_ORDER =
            " order by l.date, b.starts, l.number, c.grade_level, c.letter, j.name, g.name, l.id";

    private static final String OF_TEACHER =
            LESSONS + " (l.teacher_id = ? or u.substitute_id = ?) and coalesce(l.cause, '') <> 'timetable'" + IN_ORDER;

    private static final String OF_CLASS = LESSONS
            + " g.id in (select group_id from groups_of_class(?)) and coalesce(l.cause, '') <> 'timetable'" + IN_ORDER;

    private static final String IN_ROOM =
            LESSONS + " coalesce(l.room, r.usual) = ? and coalesce(l.cause, '') <> 'timetable'" + IN_ORDER;

    private static final String CHANGED = LESSONS + """
             (u.substitute_id is not null or l.origin <> 'timetable' or l.cause in ('decision', 'moved')
              or l.room is not null)
            """ + IN_ORDER;

    private static final String FREE = """
            select x.id, x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as name,
                   (select count(*) from wanted w where exists (
                       select 1 from taken o
                       where o.date = w.date and o.id <> w.id and o.holder_id = x.id
                         and bells_meet(w.number, w.starts, w.ends, o.number, o.starts, o.ends))) as busy_at,
                   exists (select 1 from teaching_load l join teaching_group g on g.id = l.group_id
                           where l.teacher_id = x.id and ? between l.valid_from and coalesce(l.valid_until, 'infinity')
                             and g.subject_id in (select subject_id from wanted)) as same_subject
            from person x
            where x.id in (select teacher_id from teaching_load where ? between valid_from and coalesce(valid_until, 'infinity'))
              and x.id not in (select teacher_id from wanted)
            order by busy_at, same_subject desc, x.surname, x.given_name, x.id
            """;

    private static final String FREE_FOR = """
            with wanted as materialized (
                select l.id, l.date, l.number, l.teacher_id, g.subject_id, b.starts, b.ends
                from lesson l join teaching_group g on g.id = l.group_id
                left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
                where l.id = any(?)
            ), taken as materialized (
                select o.id, o.date, o.number, b.starts, b.ends, coalesce(u.substitute_id, o.teacher_id) as holder_id
                from lesson o join teaching_group g on g.id = o.group_id
                left join substitution u on u.lesson_id = o.id and u.annulled_at is null
                left join lateral bells_on(g.class_id, o.date, false) b on b.number = o.number
                where o.date in (select date from wanted) and o.state = 'planned'
            )
            """ + FREE;

    private static final String ROOMS = """
            select distinct ts.room from timetable_slot ts join timetable_version v on v.id = ts.version_id
            where v.state = 'published' and not ts.removed and ts.room is not null order by ts.room
            """;

    @Inject
    private Database database;

    public List<ScheduledLesson> listOfTeacher(long teacherId, LocalDate from, LocalDate until) {
        return database.list(OF_TEACHER, Schedules::lesson, from, until, teacherId, teacherId);
    }

    public List<ScheduledLesson> listOfClass(long classId, LocalDate from, LocalDate until) {
        return database.list(OF_CLASS, Schedules::lesson, from, until, classId);
    }

    public List<ScheduledLesson> listInRoom(String room, LocalDate from, LocalDate until) {
        return database.list(IN_ROOM, Schedules::lesson, from, until, room);
    }

    public List<ScheduledLesson> listChanged(LocalDate from, LocalDate until) {
        return database.list(CHANGED, Schedules::lesson, from, until);
    }

    public List<String> listRooms() {
        return database.list(ROOMS, row -> row.getText("room"));
    }

    public List<FreeTeacher> listFree(List<Long> lessonIds, LocalDate today) {
        return database.list(
                FREE_FOR,
                row -> new FreeTeacher(
                        row.getLong("id"), row.getText("name"), row.getInt("busy_at"), row.getBoolean("same_subject")),
                lessonIds.stream().mapToLong(Long::longValue).toArray(),
                today,
                today);
    }

    private static ScheduledLesson lesson(Row row) throws SQLException {
        String kind = row.findText("kind");
        return new ScheduledLesson(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getDate("date"),
                row.getInt("number"),
                row.findTime("starts"),
                row.findTime("ends"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.findText("part"),
                row.findText("room"),
                row.findText("usual"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                row.findLong("substitute_id"),
                row.findText("substitute"),
                known(kind),
                row.getBoolean("cancelled"),
                row.findText("cause"),
                row.getText("origin"),
                row.getText("note"),
                row.getBoolean("recorded"),
                row.getBoolean("remote"));
    }

    private static @Nullable SubstitutionKind known(@Nullable String kind) {
        return kind == null ? null : SubstitutionKind.of(kind);
    }
}
