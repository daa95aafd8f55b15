package school.ejournal.bells.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.NewBellSchedule;
import school.ejournal.bells.NewBellUse;
import school.ejournal.bells.NewShift;
import school.ejournal.calendar.Document;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Schedules of bells, their uses and shifts, written one by one. */
@ApplicationScoped
public class BellFacts {

    private static final String ADD_TIMES = """
            insert into bell_time (school_id, schedule_id, number, starts, ends)
            select ?, ?, n.number, n.starts::time, n.ends::time from unnest(?, ?, ?) as n (number, starts, ends)
            """;

    private static final String USE = """
            insert into bell_use (id, school_id, schedule_id, starts, ends, weekday, grade_level, class_id, document_number,
                                  document_date, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SHIFT = """
            insert into class_shift (id, school_id, class_id, shift, starts, document_number, document_date, decided_by,
                                     decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Database database;

    /** The days that a decision is about. */
    public record Days(LocalDate from, @Nullable LocalDate until) {}

    public long add(Caller caller, NewBellSchedule schedule) {
        long id = database.nextId();
        database.update(
                "insert into bell_schedule (id, school_id, name, shift, made_by) values (?, ?, ?, ?, ?)",
                id,
                caller.schoolId(),
                schedule.name(),
                schedule.shift(),
                person(caller));
        database.update(
                ADD_TIMES,
                caller.schoolId(),
                id,
                schedule.bells().stream().mapToInt(BellRow::number).toArray(),
                schedule.bells().stream().map(bell -> bell.starts().toString()).toArray(String[]::new),
                schedule.bells().stream().map(bell -> bell.ends().toString()).toArray(String[]::new));
        return id;
    }

    public void add(Caller caller, NewBellUse use, Instant at) {
        Document document = use.document();
        database.update(
                USE,
                database.nextId(),
                caller.schoolId(),
                use.scheduleId(),
                use.from(),
                use.until(),
                use.weekday() == null ? null : use.weekday().getValue(),
                use.gradeLevel(),
                use.classId(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                person(caller),
                at);
    }

    public void add(Caller caller, NewShift shift, Instant at) {
        Document document = shift.document();
        database.update(
                SHIFT,
                database.nextId(),
                caller.schoolId(),
                shift.classId(),
                shift.shift(),
                shift.from(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                caller.personId(),
                at);
    }

    public Optional<Days> annulUse(long id, long by, Instant at) {
        return database.find("""
                update bell_use set annulled_by = ?, annulled_at = ? where id = ? and annulled_at is null
                returning starts, ends
                """, row -> new Days(row.getDate("starts"), row.findDate("ends")), by, at, id);
    }

    public Optional<Days> annulShift(long id, long by, Instant at) {
        return database.find("""
                update class_shift set annulled_by = ?, annulled_at = ? where id = ? and annulled_at is null
                returning starts
                """, row -> new Days(row.getDate("starts"), null), by, at, id);
    }

    private static @Nullable Long person(Caller caller) {
        return caller.personId() == 0 ? null : caller.personId();
    }
}
