package school.ejournal.attendance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.Presence;
import school.ejournal.shared.Database;

/** Reasons of absence in the database, and the sheets on which they are chained. */
@ApplicationScoped
public class AbsenceReasons {

    /** Where somebody may set reasons for a pupil: the class she leads today and its school year. */
    public record Place(long classId, Days year) {}

    /** A reason as it was set. */
    public record Stored(long id, long sheetId, long studentId, Days days, Presence presence, boolean annulled) {}

    /** A reason with who sets it and when, on what note. */
    public record Added(Stored reason, @Nullable Long noteId, long authorId, Instant at) {}

    private static final String PLACE = """
            select c.id, y.starts, y.ends
            from enrolment e
            join school_class c on c.id = e.class_id
            join school_year y on y.id = c.school_year_id
            join homeroom h on h.class_id = c.id
            where e.student_id = ? and h.teacher_id = ?
              and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
              and ? between h.valid_from and coalesce(h.valid_until, 'infinity')
            """;

    /** Whether a day is in a sealed term; the terms stay as they are until the transaction ends. */
    private static final String SEALED = """
            select t.state = 'sealed' as sealed
            from school_class c
            join term t on t.school_year_id = c.school_year_id and t.scheme = c.scheme
            where c.id = ? and t.starts <= ? and t.ends >= ?
            for share of t
            """;

    private static final String ADD = """
            insert into absence_reason
                (id, school_id, sheet_id, student_id, starts, ends, presence, note_id, author_id, at)
            select n.id, ?, n.sheet_id, n.student_id, n.starts, n.ends, n.presence, nullif(n.note_id, 0), n.author_id, n.at
            from unnest(?, ?, ?, ?::date[], ?::date[], ?, ?, ?, ?::timestamptz[])
                as n (id, sheet_id, student_id, starts, ends, presence, note_id, author_id, at)
            """;

    @Inject
    private Database database;

    /** The place, if the person leads the class that the pupil belongs to on the day. */
    public Optional<Place> findPlace(long studentId, long personId, LocalDate today) {
        return database.find(
                PLACE,
                row -> new Place(row.getLong("id"), new Days(row.getDate("starts"), row.getDate("ends"))),
                studentId,
                personId,
                today,
                today);
    }

    /** Whether the person leads the class on the day. */
    public boolean leads(long classId, long personId, LocalDate today) {
        return database.find("""
                        select 1 from homeroom where class_id = ? and teacher_id = ?
                          and ? between valid_from and coalesce(valid_until, 'infinity')
                        """, row -> true, classId, personId, today).isPresent();
    }

    public boolean touchesSeal(long classId, Days days) {
        return database.list(SEALED, row -> row.getBoolean("sealed"), classId, days.ends(), days.starts())
                .contains(true);
    }

    public Optional<Long> findSheet(long classId) {
        return database.find("select id from absence_sheet where class_id = ?", row -> row.getLong("id"), classId);
    }

    /** Lets others wait who want to lay out the sheet of the same class. */
    public void lockClass(long classId) {
        database.find("select id from school_class where id = ? for no key update", row -> row.getLong("id"), classId);
    }

    public long[] newIds(int count) {
        return database.nextIds(count);
    }

    public void addSheet(long id, long schoolId, long classId) {
        database.update("insert into absence_sheet (id, school_id, class_id) values (?, ?, ?)", id, schoolId, classId);
    }

    public void add(long schoolId, List<Added> added) {
        database.update(
                ADD,
                schoolId,
                longs(added, one -> one.reason().id()),
                longs(added, one -> one.reason().sheetId()),
                longs(added, one -> one.reason().studentId()),
                texts(added, one -> one.reason().days().starts()),
                texts(added, one -> one.reason().days().ends()),
                added.stream().mapToInt(one -> one.reason().presence().code()).toArray(),
                longs(added, one -> one.noteId() == null ? 0 : one.noteId()),
                longs(added, Added::authorId),
                added.stream().map(Added::at).toArray(Instant[]::new));
    }

    private static long[] longs(List<Added> added, ToLongFunction<Added> value) {
        return added.stream().mapToLong(value).toArray();
    }

    private static String[] texts(List<Added> added, Function<Added, LocalDate> value) {
        return added.stream().map(value).map(LocalDate::toString).toArray(String[]::new);
    }

    public Optional<Stored> find(long reasonId) {
        return database.find(
                """
                select id, sheet_id, student_id, starts, ends, presence, annulled_at is not null as annulled
                from absence_reason where id = ?
                """,
                row -> new Stored(
                        row.getLong("id"),
                        row.getLong("sheet_id"),
                        row.getLong("student_id"),
                        new Days(row.getDate("starts"), row.getDate("ends")),
                        Presence.ofCode(row.getInt("presence")),
                        row.getBoolean("annulled")),
                reasonId);
    }

    public void annul(long reasonId, long authorId, Instant at, String why, String salt) {
        database.update("""
                update absence_reason set annulled_at = ?, annulled_by = ?, annulment = ?, annulment_salt = ?
                where id = ?
                """, at, authorId, why, salt, reasonId);
    }
}
