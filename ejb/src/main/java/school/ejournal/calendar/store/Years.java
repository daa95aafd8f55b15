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
import school.ejournal.calendar.TermRow;
import school.ejournal.calendar.YearRow;
import school.ejournal.calendar.YearSheet;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** School years with all that is dated in them. */
@ApplicationScoped
public class Years {

    private static final String YEAR = """
            select id, starts, ends from school_year
            order by ? between starts and ends desc, starts > ? desc, case when starts > ? then starts end, starts desc
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

    private record Year(long id, LocalDate starts, LocalDate ends) {}

    public Optional<YearSheet> find(LocalDate today) {
        return database.find(
                        YEAR,
                        row -> new Year(row.getLong("id"), row.getDate("starts"), row.getDate("ends")),
                        today,
                        today,
                        today)
                .map(year -> sheet(year, today));
    }

    public List<YearRow> listComing(LocalDate today) {
        return database.list(
                "select id, starts, ends from school_year where ends >= ? order by starts, id",
                row -> new YearRow(row.getLong("id"), row.getDate("starts"), row.getDate("ends")),
                today);
    }

    private YearSheet sheet(Year year, LocalDate today) {
        return new YearSheet(
                year.id(),
                year.starts(),
                year.ends(),
                database.list(TERMS, Years::term, today, year.id()),
                database.list(DAYS_OFF, Years::daysOff, year.id()),
                database.list(MOVED, Years::moved, year.id()));
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
