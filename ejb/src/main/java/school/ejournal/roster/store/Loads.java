package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.Span;
import school.ejournal.roster.NewLoad;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Who teaches a group and who leads a class, written to the database. */
@ApplicationScoped
public class Loads {

    /** What would have begun later does not begin; what comes after the last day stays. */
    private static final String END_OTHERS = """
            update teaching_load set valid_until = case when valid_from < n.since then n.since - 1 else valid_from - 1 end
            from (select ?::date as since, coalesce(?::date, 'infinity') as until) n
            where group_id = ? and coalesce(valid_until, 'infinity') >= greatest(valid_from, n.since)
              and valid_from <= n.until and not (teacher_id = ? and valid_from = n.since)
            """;

    private static final String MEND = """
            update teaching_load set weekly_hours = ?, valid_until = ?
            where group_id = ? and teacher_id = ? and valid_from = ?
            """;

    private static final String ADD = """
            insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from, valid_until)
            values (nextval('entity_id'), ?, ?, ?, ?, ?, ?)
            """;

    private static final String END_LEADS = """
            update homeroom set valid_until = case when valid_from < n.since then n.since - 1 else valid_from - 1 end
            from (select ?::date as since) n
            where class_id = ? and coalesce(valid_until, 'infinity') >= greatest(valid_from, n.since)
              and not (teacher_id = ? and valid_from = n.since)
            """;

    private static final String LEAD = """
            insert into homeroom (school_id, class_id, teacher_id, valid_from) values (?, ?, ?, ?)
            on conflict (class_id, teacher_id, valid_from, taken_back_by) do update set valid_until = null
            """;

    private static final String NOTE = """
            insert into load_change (school_id, what, class_id, group_id, teacher_id, valid_from, valid_until, weekly_hours,
                                     document_number, document_date, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Database database;

    /** A load as it is. */
    public record Load(
            long groupId,
            long classId,
            long teacherId,
            LocalDate from,
            @Nullable LocalDate until,
            BigDecimal hours) {}

    /** What is noted of a decision: whom and from when to when it is about. */
    public record Noted(
            String what,
            long classId,
            @Nullable Long groupId,
            long teacherId,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal hours) {}

    /** Others who decide on loads of the school wait until this transaction is over. */
    public void lock(long schoolId) {
        database.list("select pg_advisory_xact_lock(hashtextextended('load', ?))", row -> true, schoolId);
    }

    public Optional<Load> find(long loadId) {
        return database.find(
                """
                select l.group_id, g.class_id, l.teacher_id, l.valid_from, l.valid_until, l.weekly_hours
                from teaching_load l join teaching_group g on g.id = l.group_id where l.id = ?
                """,
                row -> new Load(
                        row.getLong("group_id"),
                        row.getLong("class_id"),
                        row.getLong("teacher_id"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until"),
                        row.getDecimal("weekly_hours")),
                loadId);
    }

    public Optional<Long> classOf(long groupId) {
        return database.find(
                "select class_id from teaching_group where id = ?", row -> row.getLong("class_id"), groupId);
    }

    /** The group that is the whole class in a subject; the oldest where an import brought several. */
    public Optional<Long> findWhole(long classId, long subjectId) {
        return database.find(
                "select id from teaching_group where class_id = ? and subject_id = ? and name is null order by id limit 1",
                row -> row.getLong("id"),
                classId,
                subjectId);
    }

    /** The days of the year of a class. */
    public Optional<Span> findYear(long classId) {
        return database.find(
                """
                select y.id, y.starts, y.ends from school_class c join school_year y on y.id = c.school_year_id where c.id = ?
                """, row -> new Span(row.getLong("id"), row.getDate("starts"), row.getDate("ends")), classId);
    }

    /** The load that somebody has of a group from exactly a day on. */
    public Optional<Load> findBegun(long groupId, long teacherId, LocalDate from) {
        return database.find(
                        "select id from teaching_load where group_id = ? and teacher_id = ? and valid_from = ? order by id",
                        row -> row.getLong("id"),
                        groupId,
                        teacherId,
                        from)
                .flatMap(this::find);
    }

    /** Mends the hours and the last day of a load that begins on the day said; answers whether there is one. */
    public boolean mend(long groupId, NewLoad load) {
        return database.update(MEND, load.weeklyHours(), load.until(), groupId, load.teacherId(), load.from()) > 0;
    }

    /** Gives a group a teacher from a day on; whoever had it before has it until the day before. */
    public void assign(long schoolId, long groupId, NewLoad load) {
        database.update(END_OTHERS, load.from(), load.until(), groupId, load.teacherId());
        if (!mend(groupId, load)) {
            database.update(ADD, schoolId, groupId, load.teacherId(), load.weeklyHours(), load.from(), load.until());
        }
    }

    public void end(long loadId, LocalDate lastDay) {
        database.update(
                "update teaching_load set valid_until = greatest(?::date, valid_from - 1) where id = ?",
                lastDay,
                loadId);
    }

    /** Gives a class its leader from a day on; whoever led it before does until the day before. */
    public void lead(long schoolId, long classId, long teacherId, LocalDate from) {
        database.update(END_LEADS, from, classId, teacherId);
        database.update(LEAD, schoolId, classId, teacherId, from);
    }

    public void note(Caller by, Noted noted, @Nullable Document document, Instant now) {
        database.update(
                NOTE,
                by.schoolId(),
                noted.what(),
                noted.classId(),
                noted.groupId(),
                noted.teacherId(),
                noted.from(),
                noted.until(),
                noted.hours(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                by.accountId(),
                now);
    }
}
