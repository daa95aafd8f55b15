package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.lesson.NewWorkType;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.lesson.WorkTypeDecision;
import school.ejournal.lesson.WorkTypeRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Kinds of work in the database. */
@ApplicationScoped
public class WorkTypes {

    private static final String COLUMNS = """
            select id, name, short_name, weight, written, retake, days_to_mark, is_default, retired, document_number,
                   document_date, version
            from work_type
            """;

    private static final String LOCK = COLUMNS + " where id = ? for update";

    private static final String ADD = """
            insert into work_type (id, school_id, name, short_name, weight, written, retake, days_to_mark, document_number,
                                   document_date)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGE = """
            update work_type
            set name = ?, short_name = ?, weight = ?, written = ?, retake = ?, days_to_mark = ?, retired = ?,
                document_number = ?, document_date = ?, version = version + 1
            where id = ?
            """;

    private static final String MARKS = """
            select coalesce(sum(cardinality(c.marks)), 0) as marks
            from cell c
            left join work x on x.id = c.column_id and x.state = 'active'
            join lesson l on l.id = case when x.id is null then c.column_id else x.lesson_id end
            where coalesce(x.work_type_id, l.work_type_id) = ? and l.date >= ?
            """;

    /** The day after the last sealed term, or of the last decision about the kind of work, whichever is later. */
    private static final String FIRST_OPEN_DAY = """
            select greatest(
                coalesce((select max(ends) + 1 from term where state = 'sealed'), (select min(starts) from school_year)),
                (select max(starts) from work_type_change where work_type_id = ?)) as day
            """;

    private static final String DECISIONS = """
            select c.work_type_id, w.name, c.starts, c.weight_before, c.retake_before, c.document_number, c.document_date,
                   c.marks, c.decided_at,
                   a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', '') as author
            from work_type_change c
            join work_type w on w.id = c.work_type_id
            left join person a on a.id = c.author_id
            order by c.decided_at desc, c.id desc
            """;

    private static final String DECIDE = """
            insert into work_type_change (id, school_id, work_type_id, starts, weight_before, retake_before,
                                          document_number, document_date, marks, author_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Database database;

    public List<WorkTypeRow> list() {
        return database.list(COLUMNS + " order by retired, weight, name", WorkTypes::type);
    }

    public Optional<WorkTypeRow> find(long typeId) {
        return database.find(COLUMNS + " where id = ?", WorkTypes::type, typeId);
    }

    /** The kind of work, which nobody else changes until the transaction ends. */
    public Optional<WorkTypeRow> lock(long typeId) {
        return database.find(LOCK, WorkTypes::type, typeId);
    }

    public long add(long schoolId, NewWorkType type) {
        long id = database.nextId();
        database.update(
                ADD,
                id,
                schoolId,
                type.name().strip(),
                type.shortName().strip(),
                type.weight(),
                type.written(),
                type.retake().stored(),
                type.daysToMark(),
                type.documentNumber(),
                type.documentDate());
        makeDefault(id, type);
        return id;
    }

    public void change(long typeId, NewWorkType type) {
        database.update(
                CHANGE,
                type.name().strip(),
                type.shortName().strip(),
                type.weight(),
                type.written(),
                type.retake().stored(),
                type.daysToMark(),
                type.retired(),
                type.documentNumber(),
                type.documentDate(),
                typeId);
        makeDefault(typeId, type);
    }

    public List<WorkTypeDecision> listDecisions() {
        return database.list(
                DECISIONS,
                row -> new WorkTypeDecision(
                        row.getLong("work_type_id"),
                        row.getText("name"),
                        row.getDate("starts"),
                        row.getInt("weight_before"),
                        RetakePolicy.of(row.getText("retake_before")),
                        row.findText("document_number"),
                        row.findDate("document_date"),
                        row.getInt("marks"),
                        row.getText("author"),
                        row.getInstant("decided_at")));
    }

    /** How many marks works of a kind have in lessons from a day on. */
    public int countMarks(long typeId, LocalDate starts) {
        return database.find(MARKS, row -> row.getInt("marks"), typeId, starts).orElse(0);
    }

    /** From which day on a decision about a kind of work may hold. */
    public LocalDate firstOpenDay(long typeId) {
        return database.find(FIRST_OPEN_DAY, row -> Optional.ofNullable(row.findDate("day")), typeId)
                .flatMap(day -> day)
                .orElse(LocalDate.EPOCH);
    }

    public void decide(Caller caller, WorkTypeRow now, NewWorkType wanted, LocalDate starts, int marks) {
        database.update(
                DECIDE,
                database.nextId(),
                caller.schoolId(),
                now.id(),
                starts,
                now.weight(),
                now.retake().stored(),
                wanted.documentNumber(),
                wanted.documentDate(),
                marks,
                caller.personId());
    }

    /** One kind of work is the default: another takes its place. */
    private void makeDefault(long typeId, NewWorkType type) {
        if (type.isDefault()) {
            database.update("update work_type set is_default = false where is_default and id <> ?", typeId);
            database.update("update work_type set is_default = true where id = ?", typeId);
        }
    }

    private static WorkTypeRow type(Row row) throws SQLException {
        return new WorkTypeRow(
                row.getLong("id"),
                row.getText("name"),
                row.getText("short_name"),
                row.getInt("weight"),
                row.getBoolean("written"),
                RetakePolicy.of(row.getText("retake")),
                row.getInt("days_to_mark"),
                row.getBoolean("is_default"),
                row.getBoolean("retired"),
                row.findText("document_number"),
                row.findDate("document_date"),
                row.getInt("version"));
    }
}
