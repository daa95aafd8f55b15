package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.shared.Database;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.Row;

/** Cells in the database. */
@ApplicationScoped
public class Cells {

    private static final String COLUMNS =
            "c.column_id, c.student_id, c.text, c.marks, c.presence, c.version, c.author_id, c.changed_at";

    private static final String WRITE = """
            insert into cell (school_id, page_id, column_id, student_id, text, marks, presence, version, author_id,
                              changed_at)
            select ?, ?, n.column_id, n.student_id, n.text, n.marks::smallint[], n.presence, n.version, n.author_id, n.at
            from unnest(?, ?, ?, ?, ?, ?, ?, ?::timestamptz[])
                as n (column_id, student_id, text, marks, presence, version, author_id, at)
            on conflict (column_id, student_id) do update
            set text = excluded.text, marks = excluded.marks, presence = excluded.presence,
                version = excluded.version, author_id = excluded.author_id, changed_at = excluded.changed_at
            """;

    private static final String WRITE_AND_NOTE = "with written as (" + WRITE + """
                returning column_id, presence, author_id, changed_at
            )
            update lesson
            set entered_at = coalesce(entered_at, first.at), attendance_at = coalesce(attendance_at, first.noted_at),
                attendance_by = coalesce(attendance_by, first.noted_by)
            from (select coalesce(x.lesson_id, w.column_id) as lesson_id, min(w.changed_at) as at,
                         min(w.changed_at) filter (where w.presence <> 0) as noted_at,
                         min(w.author_id) filter (where w.presence <> 0) as noted_by
                  from written w left join work x on x.id = w.column_id group by 1) first
            where lesson.id = first.lesson_id
              and (lesson.entered_at is null or lesson.attendance_at is null and first.noted_at is not null)
            """;

    @Inject
    private Database database;

    /** The cells of a page that hold, or held, something. */
    public List<CellState> listOfPage(long pageId) {
        return database.list("select " + COLUMNS + " from cell c where c.page_id = ?", Cells::read, pageId);
    }

    /** Some cells of a page. */
    public List<CellState> list(long pageId, Collection<CellKey> keys) {
        return database.list(
                "select " + COLUMNS + " from unnest(?, ?) as k (column_id, student_id)"
                        + " join cell c using (column_id, student_id) where c.page_id = ?",
                Cells::read,
                keys.stream().mapToLong(CellKey::columnId).toArray(),
                keys.stream().mapToLong(CellKey::studentId).toArray(),
                pageId);
    }

    /** Writes the cells as they are given, and notes when each lesson and its presence were first recorded. */
    public void write(long schoolId, long pageId, List<CellState> cells) {
        RoundTrip trip = database.roundTrip();
        write(trip, schoolId, pageId, cells, true);
        trip.send();
    }

    /** The same as a statement of a trip; {@code first} says whether there may be anything to note. */
    public void write(RoundTrip trip, long schoolId, long pageId, List<CellState> cells, boolean first) {
        trip.update(
                first ? WRITE_AND_NOTE : WRITE,
                schoolId,
                pageId,
                cells.stream().mapToLong(cell -> cell.key().columnId()).toArray(),
                cells.stream().mapToLong(cell -> cell.key().studentId()).toArray(),
                cells.stream().map(CellState::text).toArray(String[]::new),
                cells.stream().map(cell -> arrayText(cell.marks())).toArray(String[]::new),
                cells.stream().mapToInt(CellState::presence).toArray(),
                cells.stream().mapToInt(CellState::version).toArray(),
                cells.stream().mapToLong(CellState::authorId).toArray(),
                cells.stream().map(CellState::changedAt).toArray(Instant[]::new));
    }

    private static String arrayText(int[] marks) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < marks.length; i++) {
            text.append(i == 0 ? "" : ",").append(marks[i]);
        }
        return text.append('}').toString();
    }

    private static CellState read(Row row) throws SQLException {
        return new CellState(
                new CellKey(row.getLong("column_id"), row.getLong("student_id")),
                row.getText("text"),
                row.getInts("marks"),
                row.getInt("presence"),
                row.getInt("version"),
                row.getLong("author_id"),
                row.getInstant("changed_at"));
    }
}
