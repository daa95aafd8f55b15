package school.ejournal.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.NewMovedDay;
import school.ejournal.calendar.Span;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Days off, moved days and the days of terms, written one by one. */
@ApplicationScoped
public class DatedDays {

    private static final String ADD_OFF = """
            insert into day_off (id, school_id, school_year_id, starts, ends, kind, name, grade_level, class_id,
                                 document_number, document_date, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ANNUL_OFF = """
            update day_off set annulled_by = ?, annulled_at = ? where id = ? and annulled_at is null
            returning school_year_id, starts, ends
            """;

    private static final String MOVE_DAY = """
            insert into moved_day (id, school_id, school_year_id, day, works_as, document_number, document_date, decided_by,
                                   decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ANNUL_MOVED = """
            update moved_day set annulled_by = ?, annulled_at = ? where id = ? and annulled_at is null
            returning school_year_id, day as starts, day as ends
            """;

    /** Whether a sealed term has one of the days; of one scheme where a class or grade level is meant. */
    private static final String SEALED = """
            select t.ends from term t
            where t.state = 'sealed' and t.school_year_id = ? and t.starts <= ? and t.ends >= ?
              and (?::bigint is null or t.scheme = (select scheme from school_class where id = ?))
              and (?::smallint is null or t.scheme in (
                  select scheme from school_class where school_year_id = t.school_year_id and grade_level = ?))
            order by t.ends desc limit 1
            """;

    private static final String NEIGHBOUR = """
            select 1 as one from term n join term t on t.id = ? and n.id <> t.id
            where n.school_year_id = t.school_year_id and n.scheme = t.scheme
              and (n.starts <= ? and n.ends >= ?
                   or n.number < t.number and n.starts > ? or n.number > t.number and n.starts < ?)
            """;

    @Inject
    private Database database;

    /** The school year, if it is this school's. */
    public Optional<Span> findYear(long yearId) {
        return database.find(
                "select id, starts, ends from school_year where id = ?",
                row -> new Span(row.getLong("id"), row.getDate("starts"), row.getDate("ends")),
                yearId);
    }

    /** Whether a year has terms of a scheme. */
    public boolean hasScheme(long yearId, String scheme) {
        return database.find(
                        "select true as there from term where school_year_id = ? and scheme = ? limit 1",
                        row -> true,
                        yearId,
                        scheme)
                .isPresent();
    }

    public long addOff(Caller caller, NewDaysOff off, Instant at) {
        long id = database.nextId();
        Document document = off.document();
        database.update(
                ADD_OFF,
                id,
                caller.schoolId(),
                off.yearId(),
                off.from(),
                off.until(),
                off.kind().code(),
                off.name(),
                off.gradeLevel(),
                off.classId(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                caller.personId() == 0 ? null : caller.personId(),
                at);
        return id;
    }

    public Optional<Span> annulOff(long id, long by, Instant at) {
        return annul(ANNUL_OFF, id, by, at);
    }

    public long moveDay(Caller caller, NewMovedDay moved, Instant at) {
        long id = database.nextId();
        Document document = moved.document();
        database.update(
                MOVE_DAY,
                id,
                caller.schoolId(),
                moved.yearId(),
                moved.day(),
                moved.worksAs().getValue(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                caller.personId(),
                at);
        return id;
    }

    public boolean isMoved(LocalDate day) {
        return database.find("select 1 as one from moved_day where day = ? and annulled_at is null", row -> true, day)
                .isPresent();
    }

    public Optional<Span> annulMoved(long id, long by, Instant at) {
        return annul(ANNUL_MOVED, id, by, at);
    }

    /** The last day of a sealed term that has one of the days, if one has. */
    public Optional<LocalDate> findSealed(Span days, @Nullable Long classId, @Nullable Integer gradeLevel) {
        return database.find(
                SEALED,
                row -> row.getDate("ends"),
                days.yearId(),
                days.until(),
                days.from(),
                classId,
                classId,
                gradeLevel,
                gradeLevel);
    }

    /** Whether another term of the scheme has one of the days, or the order of the numbers would break. */
    public boolean isInTheWay(long termId, LocalDate starts, LocalDate ends) {
        return database.find(NEIGHBOUR, row -> true, termId, ends, starts, starts, starts)
                .isPresent();
    }

    public void moveTerm(long termId, LocalDate starts, LocalDate ends) {
        database.update(
                "update term set starts = ?, ends = ?, version = version + 1 where id = ?", starts, ends, termId);
    }

    private Optional<Span> annul(String sql, long id, long by, Instant at) {
        return database.find(
                sql,
                row -> new Span(row.getLong("school_year_id"), row.getDate("starts"), row.getDate("ends")),
                by,
                at,
                id);
    }
}
