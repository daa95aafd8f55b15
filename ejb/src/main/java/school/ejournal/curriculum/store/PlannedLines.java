package school.ejournal.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import school.ejournal.calendar.Document;
import school.ejournal.curriculum.DecidedLine;
import school.ejournal.curriculum.PlanChangeRow;
import school.ejournal.curriculum.PlannedHours;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The curriculum plan in the database, line by line, and what it was before. */
@ApplicationScoped
public class PlannedLines {

    private static final String LIST = """
            select s.id, s.name, s.area, coalesce(n.grade_level, 0) as grade_level, coalesce(n.weekly_hours, 0) as weekly_hours,
                   coalesce(n.marking, '') as marking, n.document_number, n.document_date
            from subject s left join curriculum_line n on n.subject_id = s.id and n.school_year_id = ?
            order by s.area = '', s.area, s.name, s.id, n.grade_level
            """;

    /** Notes what was before it changes it; a line that stays as it is is neither noted nor touched. */
    private static final String DECIDE = """
            with wanted as (
                select ?::bigint as school_id, ?::bigint as year_id, ?::bigint as subject_id, ?::smallint as grade_level,
                       ?::numeric as hours, ?::text as marking, ?::text as number, ?::date as date
            ), other as (
                select w.*, n.weekly_hours as hours_before, n.marking as marking_before
                from wanted w
                left join curriculum_line n on n.school_year_id = w.year_id and n.subject_id = w.subject_id
                    and n.grade_level = w.grade_level
                where n.subject_id is null and w.hours > 0
                   or n.subject_id is not null and (n.weekly_hours, n.marking) is distinct from (w.hours, w.marking)
                   or n.subject_id is not null and n.weekly_hours > 0
                      and (n.document_number, n.document_date) is distinct from (w.number, w.date)
            ), noted as (
                insert into curriculum_change (school_id, school_year_id, subject_id, grade_level, hours_before, marking_before,
                                               weekly_hours, marking, document_number, document_date, account_id, at)
                select school_id, year_id, subject_id, grade_level, hours_before, marking_before, hours, marking, number, date,
                       ?, ? from other
            )
            insert into curriculum_line (school_id, school_year_id, subject_id, grade_level, weekly_hours, marking,
                                         document_number, document_date)
            select school_id, year_id, subject_id, grade_level, hours, marking, number, date from other
            on conflict (school_year_id, subject_id, grade_level) do update
            set weekly_hours = excluded.weekly_hours, marking = excluded.marking,
                document_number = excluded.document_number, document_date = excluded.document_date
            """;

    private static final String CHANGES = """
            select h.at, h.grade_level, s.name as subject, h.hours_before, h.marking_before, h.weekly_hours, h.marking,
                   h.document_number, h.document_date, b.display_name as author
            from curriculum_change h join subject s on s.id = h.subject_id join account b on b.id = h.account_id
            where h.school_year_id = ? order by h.id desc limit ?
            """;

    @Inject
    private Database database;

    public List<PlannedHours> list(long yearId) {
        return database.list(LIST, PlannedLines::hours, yearId);
    }

    public List<PlanChangeRow> listChanges(long yearId, int most) {
        return database.list(CHANGES, PlannedLines::change, yearId, most);
    }

    public Optional<String> findName(long subjectId) {
        return database.find("select name from subject where id = ?", row -> row.getText("name"), subjectId);
    }

    public boolean isName(String name) {
        return database.find("select 1 as one from subject where lower(name) = lower(?)", row -> true, name)
                .isPresent();
    }

    /** Answers how many lines became others. */
    public int decide(Caller by, long yearId, int grade, DecidedLine line, Document document, Instant now) {
        database.update(
                "update subject set area = ? where id = ? and area <> ?", line.area(), line.subjectId(), line.area());
        return database.update(
                DECIDE,
                by.schoolId(),
                yearId,
                line.subjectId(),
                grade,
                line.weeklyHours(),
                line.marking(),
                document.number(),
                document.date(),
                by.accountId(),
                now);
    }

    public long addSubject(long schoolId, String name, String shortName, String area) {
        long id = database.nextId();
        database.update(
                "insert into subject (id, school_id, name, short_name, area) values (?, ?, ?, ?, ?)",
                id,
                schoolId,
                name,
                shortName,
                area);
        return id;
    }

    private static PlannedHours hours(Row row) throws SQLException {
        return new PlannedHours(
                row.getLong("id"),
                row.getText("name"),
                row.getText("area"),
                row.getInt("grade_level"),
                row.getDecimal("weekly_hours"),
                row.getText("marking"),
                row.findText("document_number"),
                row.findDate("document_date"));
    }

    private static PlanChangeRow change(Row row) throws SQLException {
        return new PlanChangeRow(
                row.getInstant("at"),
                row.getInt("grade_level"),
                row.getText("subject"),
                row.findDecimal("hours_before"),
                row.findText("marking_before"),
                row.getDecimal("weekly_hours"),
                row.getText("marking"),
                row.findText("document_number"),
                row.findDate("document_date"),
                row.getText("author"));
    }
}
