package school.ejournal.bells.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.bells.BellLimit;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.BellSchedule;
import school.ejournal.bells.BellUseRow;
import school.ejournal.bells.ClassBells;
import school.ejournal.bells.ReachedDays;
import school.ejournal.bells.ShiftRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Bells and shifts, read. By which schedule a class rings is asked of the database's {@code bell_schedule_on}. */
@ApplicationScoped
public class Bells {

    private static final String SCHEDULES = """
            select s.id, s.name, s.shift, t.number, t.starts, t.ends
            from bell_schedule s join bell_time t on t.schedule_id = s.id
            where ?::bigint is null or s.id = ?
            order by s.shift nulls first, s.name, s.id, t.number
            """;

    private static final String USES = """
            select u.id, s.name, s.shift, u.starts, u.ends, u.weekday,
                   coalesce(c.grade_level || c.letter, u.grade_level::text) as addressee, u.document_number, u.document_date
            from bell_use u join bell_schedule s on s.id = u.schedule_id left join school_class c on c.id = u.class_id
            where u.annulled_at is null and (u.ends is null or u.ends >= ?)
            order by u.ends is not null, u.starts, u.weekday nulls first, u.id
            """;

    private static final String SHIFTS = """
            select k.id, c.grade_level || c.letter as name, k.shift, k.starts, k.document_number, k.document_date
            from class_shift k join school_class c on c.id = k.class_id join school_year y on y.id = c.school_year_id
            where k.annulled_at is null and y.ends >= ?
            order by c.grade_level, c.letter, k.starts, k.id
            """;

    private static final String CLASSES = """
            select c.id, c.grade_level || c.letter as name, coalesce((
                       select k.shift from class_shift k
                       where k.class_id = c.id and k.starts <= d.day and k.annulled_at is null
                       order by k.starts desc, k.id desc limit 1), 1) as shift,
                   s.name as schedule, b.schedule_id is distinct from o.schedule_id as single
            from (select ?::date as day) d
            join school_year y on d.day between y.starts and y.ends
            join school_class c on c.school_year_id = y.id
            left join lateral bell_schedule_on(c.id, d.day, false) b on true
            left join lateral bell_schedule_on(c.id, d.day, true) o on true
            left join bell_schedule s on s.id = b.schedule_id
            order by c.grade_level, c.letter
            """;

    private static final String SECOND_SHIFT = """
            select c.id, c.grade_level || c.letter as name, c.grade_level
            from school_class c join school_year y on y.id = c.school_year_id and y.ends >= ?
            where 2 = (select k.shift from class_shift k
                       where k.class_id = c.id and k.starts <= greatest(?, y.starts) and k.annulled_at is null
                       order by k.starts desc, k.id desc limit 1)
            order by c.grade_level, c.letter
            """;

    private static final String SEALED = """
            select t.ends from term t
            where t.state = 'sealed' and t.starts <= ? and t.ends >= ?
              and (?::bigint is null or (t.scheme, t.school_year_id) = (
                  select scheme, school_year_id from school_class where id = ?))
              and (?::smallint is null or t.scheme in (
                  select scheme from school_class where school_year_id = t.school_year_id and grade_level = ?))
            order by t.ends desc limit 1
            """;

    private static final String LIMIT = """
            select earliest, latest, shortest_break, long_break, longest_lesson, first_shift, source
            from bell_limit where ? between valid_from and coalesce(valid_until, 'infinity') order by valid_from desc limit 1
            """;

    @Inject
    private Database database;

    /** A class by its name. */
    public record NamedClass(long id, String name, int gradeLevel) {}

    public List<BellSchedule> listSchedules() {
        return schedules(null);
    }

    public Optional<BellSchedule> findSchedule(long id) {
        return schedules(id).stream().findFirst();
    }

    private List<BellSchedule> schedules(@Nullable Long id) {
        Map<Long, BellSchedule> found = new LinkedHashMap<>();
        database.list(SCHEDULES, Bells::oneBell, id, id).forEach(one -> found.merge(one.id(), one, Bells::together));
        return List.copyOf(found.values());
    }

    private static BellSchedule oneBell(Row row) throws SQLException {
        BellRow bell = new BellRow(
                row.getInt("number"),
                Objects.requireNonNull(row.findTime("starts")),
                Objects.requireNonNull(row.findTime("ends")));
        return new BellSchedule(row.getLong("id"), row.getText("name"), row.findInt("shift"), List.of(bell));
    }

    private static BellSchedule together(BellSchedule one, BellSchedule more) {
        List<BellRow> bells = new ArrayList<>(one.bells());
        bells.addAll(more.bells());
        return new BellSchedule(one.id(), one.name(), one.shift(), bells);
    }

    public List<BellUseRow> listUses(LocalDate today) {
        return database.list(
                USES,
                row -> new BellUseRow(
                        row.getLong("id"),
                        row.getText("name"),
                        row.findInt("shift"),
                        row.getDate("starts"),
                        row.findDate("ends"),
                        Optional.ofNullable(row.findInt("weekday"))
                                .map(DayOfWeek::of)
                                .orElse(null),
                        row.findText("addressee"),
                        row.findText("document_number"),
                        row.findDate("document_date")),
                today);
    }

    /** The schedules that some decision in force uses, now or later. */
    public List<Long> listUsed(LocalDate today) {
        return database.list("""
                select distinct schedule_id from bell_use where annulled_at is null and (ends is null or ends >= ?)
                """, row -> row.getLong("schedule_id"), today);
    }

    public List<ShiftRow> listShifts(LocalDate today) {
        return database.list(
                SHIFTS,
                row -> new ShiftRow(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getInt("shift"),
                        row.getDate("starts"),
                        row.findText("document_number"),
                        row.findDate("document_date")),
                today);
    }

    public List<ClassBells> listClasses(LocalDate day) {
        return database.list(
                CLASSES,
                row -> new ClassBells(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getInt("shift"),
                        row.findText("schedule"),
                        row.getBoolean("single")),
                day);
    }

    /** The classes that learn in the second shift on a day, or will when their year begins. */
    public List<NamedClass> listSecondShift(LocalDate day) {
        return database.list(SECOND_SHIFT, Bells::named, day, day);
    }

    public Optional<NamedClass> findClass(long classId) {
        return database.find(
                "select id, grade_level || letter as name, grade_level from school_class where id = ?",
                Bells::named,
                classId);
    }

    private static NamedClass named(Row row) throws SQLException {
        return new NamedClass(row.getLong("id"), row.getText("name"), row.getInt("grade_level"));
    }

    /** Whether some schedule of the second shift is used from a day on. */
    public boolean hasSecondShift(LocalDate day) {
        return database.find("""
                select 1 as one from bell_use u join bell_schedule s on s.id = u.schedule_id
                where s.shift = 2 and u.annulled_at is null and u.ends is null and u.starts <= ? limit 1
                """, row -> true, day).isPresent();
    }

    /** The last day of the last school year. */
    public Optional<LocalDate> lastDay() {
        return database.find(
                "select max(ends) as ends from school_year having max(ends) is not null", row -> row.getDate("ends"));
    }

    /** The last day of a sealed term that has one of the days, if one has. */
    public Optional<LocalDate> findSealed(ReachedDays days, @Nullable Long classId, @Nullable Integer gradeLevel) {
        return database.find(
                SEALED,
                row -> row.getDate("ends"),
                days.until(),
                days.from(),
                classId,
                classId,
                gradeLevel,
                gradeLevel);
    }

    public Optional<BellLimit> findLimit(LocalDate day) {
        return database.find(
                LIMIT,
                row -> new BellLimit(
                        Objects.requireNonNull(row.findTime("earliest")),
                        Objects.requireNonNull(row.findTime("latest")),
                        row.getInt("shortest_break"),
                        row.getInt("long_break"),
                        row.getInt("longest_lesson"),
                        Arrays.stream(row.getInts("first_shift")).boxed().collect(Collectors.toSet()),
                        row.getText("source")),
                day);
    }

    /** Whether the school forbids what the rules for schools want otherwise, as for the load of a timetable. */
    public boolean isForbidding() {
        return database.find("select value from setting where key = 'timetable.limits'", row -> row.getText("value"))
                .filter("forbid"::equals)
                .isPresent();
    }
}
