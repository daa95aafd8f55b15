package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.Document;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.SubstitutionService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Substitutions in the database. */
@ApplicationScoped
public class Substitutions {

    /**
     * A lesson that somebody is to stand in for.
     *
     * @param teacherId whose it is
     * @param busy whether the substitute has another lesson at its time
     */
    public record Wanted(
            long lessonId,
            LocalDate date,
            int number,
            long teacherId,
            boolean cancelled,
            boolean sealed,
            boolean busy) {}

    private static final String LESSONS = """
            with wanted as materialized (
                select l.*, b.starts, b.ends
                from lesson l join teaching_group g on g.id = l.group_id
                left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
                where l.id = any(?)
            ), taken as materialized (
                select o.id, o.date, o.number, b.starts, b.ends
                from lesson o join teaching_group g on g.id = o.group_id
                left join substitution u on u.lesson_id = o.id and u.annulled_at is null
                left join lateral bells_on(g.class_id, o.date, false) b on b.number = o.number
                where o.date in (select date from wanted) and o.state = 'planned'
                  and coalesce(u.substitute_id, o.teacher_id) = ?
            )
            select l.id, l.date, l.number, l.teacher_id, l.state = 'cancelled' as cancelled, p.sealed,
                   exists (select 1 from taken o
                           where o.date = l.date and o.id <> l.id
                             and bells_meet(l.number, l.starts, l.ends, o.number, o.starts, o.ends)) as busy
            from wanted l join page p on p.id = l.page_id
            order by l.id
            """;

    private static final String ADD = """
            insert into substitution (id, school_id, lesson_id, substitute_id, absent_id, valid_from, valid_until, kind,
                                      reason, order_number, order_date, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** The database's own clock ends the right, as it opened it. */
    private static final String ANNUL = """
            update substitution set annulled_by = ?, annulled_at = ?,
                valid_until = greatest(valid_from, least(valid_until, now() - interval '1 microsecond'))
            where lesson_id = ? and annulled_at is null
            """;

    private static final String TEACHER = """
            select 1 as one from account a cross join (select ?::date as day) d
            where a.person_id = ? and a.state = 'active' and (
                exists (select 1 from account_role r where r.account_id = a.id and r.role = 'TEACHER'
                          and d.day between r.valid_from and coalesce(r.valid_until, 'infinity'))
                or exists (select 1 from roles_by_facts(a.id, d.day, false) f where f.role = 'TEACHER'))
            limit 1
            """;

    @Inject
    private Database database;

    public boolean isTeacher(long personId, LocalDate today) {
        return database.find(TEACHER, row -> true, today, personId).isPresent();
    }

    public List<Long> listPages(List<Long> lessonIds) {
        return database.list(
                "select distinct page_id from lesson where id = any(?) order by page_id",
                row -> row.getLong("page_id"),
                (Object) lessonIds.stream().mapToLong(Long::longValue).toArray());
    }

    public List<Wanted> list(List<Long> lessonIds, long substituteId) {
        return database.list(
                LESSONS,
                row -> new Wanted(
                        row.getLong("id"),
                        row.getDate("date"),
                        row.getInt("number"),
                        row.getLong("teacher_id"),
                        row.getBoolean("cancelled"),
                        row.getBoolean("sealed"),
                        row.getBoolean("busy")),
                lessonIds.stream().mapToLong(Long::longValue).toArray(),
                substituteId);
    }

    /** How many days after its lesson a substitution lasts, as the school decided. */
    public int findDays() {
        return database.find(
                        "select value from setting where key = ?",
                        row -> row.getText("value"),
                        SubstitutionService.DAYS_SETTING)
                .filter(value -> value.matches("[0-9]|1[0-4]"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public void add(Caller caller, Wanted lesson, NewSubstitution wanted, Instant from, Instant until, Instant at) {
        Document order = wanted.order();
        database.update(
                ADD,
                database.nextId(),
                caller.schoolId(),
                lesson.lessonId(),
                wanted.substituteId(),
                lesson.teacherId(),
                from,
                until,
                wanted.kind().code(),
                wanted.reason(),
                order == null ? null : order.number(),
                order == null ? null : order.date(),
                caller.personId(),
                at);
    }

    public int annul(long lessonId, long by, Instant at) {
        return database.update(ANNUL, by, at, lessonId);
    }
}
