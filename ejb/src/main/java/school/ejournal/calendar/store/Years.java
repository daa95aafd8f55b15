package school.ejournal.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.DaysOffRow;
import school.ejournal.calendar.MovedDayRow;
import school.ejournal.calendar.TermDays;
import school.ejournal.calendar.TermRow;
import school.ejournal.calendar.YearRow;
import school.ejournal.calendar.YearSheet;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** School years with all that is dated in them. */
@ApplicationScoped
public class Years {

    /**
     * The year of work. The next one takes its turn once the lessons of the one that runs are over and, where that is asked
     * for, it has classes; then comes the one that runs, the next one, the last one.
     */
    private static final String WORK = """
            select y.id, y.starts, y.ends
            from (select ?::date as day, ?::boolean as filled) d
            cross join school_year y
            cross join lateral (select
                not d.filled or exists (select 1 from school_class c where c.school_year_id = y.id) as ready,
                not exists (
                    select 1 from school_year r
                    where d.day between r.starts and r.ends
                      and d.day <= coalesce((select max(t.ends) from term t where t.school_year_id = r.id), r.ends)) as idle) k
            order by case when y.starts > d.day and k.ready and k.idle then 0 when d.day between y.starts and y.ends then 1
                          when y.starts > d.day then 2 else 3 end,
                     case when y.starts > d.day then y.starts end, y.starts desc, y.id
            limit 1
            """;

    private static final String DAYS_OFF = """
            select o.id, o.starts, o.ends, o.kind, o.name, coalesce(c.grade_level || c.letter, o.grade_level::text) as addressee,
                   o.document_number, o.document_date
            from day_off o left join school_class c on c.id = o.class_id
            where o.school_year_id = ? and o.annulled_at is null
            order by o.starts, o.ends, o.id
            """;

    private static final String MOVED = """
            select id, day, works_as, document_number, document_date from moved_day
            where school_year_id = ? and annulled_at is null order by day
            """;

    private static final String TERMS = """
            select id, scheme, number, starts, ends, state = 'sealed' as sealed, ? between starts and ends as current
            from term where school_year_id = ? order by scheme, number
            """;

    @Inject
    private Database database;

    /** All years, the latest first. */
    public List<YearRow> list() {
        return database.list("select id, starts, ends from school_year order by starts desc, id", Years::year);
    }

    public List<YearRow> listComing(LocalDate today) {
        return database.list(
                "select id, starts, ends from school_year where ends >= ? order by starts, id", Years::year, today);
    }

    public Optional<YearRow> findRow(long yearId) {
        return database.find("select id, starts, ends from school_year where id = ?", Years::year, yearId);
    }

    /** @param filled whether a year that is still to come takes its turn only if it has classes */
    public Optional<YearRow> findWork(LocalDate today, boolean filled) {
        return database.find(WORK, Years::year, today, filled);
    }

    /** Whether a year that is there has one of the days. */
    public boolean isMet(LocalDate starts, LocalDate ends) {
        return database.find(
                        "select true as met from school_year where starts <= ? and ends >= ? limit 1",
                        row -> true,
                        ends,
                        starts)
                .isPresent();
    }

    public long add(long schoolId, LocalDate starts, LocalDate ends) {
        long id = database.nextId();
        database.update(
                "insert into school_year (id, school_id, starts, ends) values (?, ?, ?, ?)",
                id,
                schoolId,
                starts,
                ends);
        return id;
    }

    public void addTerms(long schoolId, long yearId, List<TermDays> terms) {
        for (TermDays term : terms) {
            database.update("""
                    insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
                    values (nextval('entity_id'), ?, ?, ?, ?, ?, ?)
                    """, schoolId, yearId, term.scheme(), term.number(), term.starts(), term.ends());
        }
    }

    /** All that a year has. */
    public YearSheet sheet(YearRow year, LocalDate today) {
        return new YearSheet(
                year.id(),
                year.starts(),
                year.ends(),
                database.list(TERMS, Years::term, today, year.id()),
                database.list(DAYS_OFF, Years::daysOff, year.id()),
                database.list(MOVED, Years::moved, year.id()));
    }

    private static YearRow year(Row row) throws SQLException {
        return new YearRow(row.getLong("id"), row.getDate("starts"), row.getDate("ends"));
    }

    private static TermRow term(Row row) throws SQLException {
        return new TermRow(
                row.getLong("id"),
                row.getText("scheme"),
                row.getInt("number"),
                row.getDate("starts"),
                row.getDate("ends"),
                row.getBoolean("sealed"),
                row.getBoolean("current"));
    }

    private static DaysOffRow daysOff(Row row) throws SQLException {
        return new DaysOffRow(
                row.getLong("id"),
                row.getDate("starts"),
                row.getDate("ends"),
                DayOffKind.of(row.getText("kind")),
                row.getText("name"),
                row.findText("addressee"),
                row.findText("document_number"),
                row.findDate("document_date"));
    }

    private static MovedDayRow moved(Row row) throws SQLException {
        return new MovedDayRow(
                row.getLong("id"),
                row.getDate("day"),
                DayOfWeek.of(row.getInt("works_as")),
                row.findText("document_number"),
                row.findDate("document_date"));
    }
}
