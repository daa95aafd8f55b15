package school.ejournal.correction.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.Act;
import school.ejournal.correction.CorrectionState;
import school.ejournal.correction.NewCorrection;
import school.ejournal.correction.NewTextCorrection;
import school.ejournal.journal.ClosedTexts;
import school.ejournal.journal.LessonText;
import school.ejournal.lesson.CellKey;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Corrections in the database, dated by its clock. */
@ApplicationScoped
public class Corrections {

    private static final String ADD = """
            insert into correction (id, school_id, op_id, page_id, column_id, student_id, text_before, version_before,
                text_wanted, reason, salt, asked_by, asked_at)
            select ?, ?, ?, k.page_id, k.column_id, k.student_id, coalesce(c.text, ''), ?, ?, ?, ?, ?, clock_timestamp()
            from (values (?::bigint, ?::bigint, ?::bigint)) as k (page_id, column_id, student_id)
            left join cell c on c.column_id = k.column_id and c.student_id = k.student_id
            """;

    private static final String ADD_TEXT = """
            insert into correction (id, school_id, op_id, page_id, column_id, lesson_text, text_before, version_before, text_wanted,
                reason, salt, asked_by, asked_at)
            select ?, ?, ?, l.page_id, l.id, ?, ?, ?, ?, ?, ?, ?, clock_timestamp()
            from lesson l where l.id = ?
            """;

    private static final String LOCK = """
            select page_id, column_id, student_id, lesson_text, text_before, version_before, text_wanted, reason, salt, asked_by,
                   state
            from correction where id = ? for update
            """;

    private static final String DECIDE = """
            update correction set state = ?, decided_by = ?, decided_at = clock_timestamp(), decision_note = ?,
                act_number = ?, act_date = ?
            where id = ?
            """;

    @Inject
    private Database database;

    /** The correction that a person asked for by an operation. */
    public Optional<Long> findAsked(UUID opId, long askerId) {
        return database.find(
                "select id from correction where op_id = ? and asked_by = ?", row -> row.getLong("id"), opId, askerId);
    }

    /** Whether somebody's request for the cell waits. */
    public boolean isAwaited(CellKey cell) {
        return database.find(
                        "select id from correction where column_id = ? and student_id = ? and state = 'asked'",
                        row -> row.getLong("id"),
                        cell.columnId(),
                        cell.studentId())
                .isPresent();
    }

    /** Whether somebody's request for the text of the lesson waits. */
    public boolean isAwaited(long lessonId, LessonText of) {
        return database.find(
                        "select id from correction where column_id = ? and lesson_text = ? and state = 'asked'",
                        row -> row.getLong("id"),
                        lessonId,
                        of.word())
                .isPresent();
    }

    public long add(Caller asker, NewCorrection wanted, String text, String salt) {
        long id = database.nextId();
        database.update(
                ADD,
                id,
                asker.schoolId(),
                wanted.opId(),
                wanted.expectedVersion(),
                text,
                wanted.reason().strip(),
                salt,
                asker.personId(),
                wanted.pageId(),
                wanted.cell().columnId(),
                wanted.cell().studentId());
        return id;
    }

    public long add(Caller asker, NewTextCorrection wanted, ClosedTexts.Wanted text, String salt) {
        long id = database.nextId();
        database.update(
                ADD_TEXT,
                id,
                asker.schoolId(),
                wanted.opId(),
                wanted.of().word(),
                text.before(),
                wanted.expectedVersion(),
                text.text(),
                wanted.reason().strip(),
                salt,
                asker.personId(),
                wanted.lessonId());
        return id;
    }

    /** The correction, locked until the transaction ends. */
    public Optional<StoredCorrection> lock(long id) {
        return database.find(LOCK, Corrections::stored, id);
    }

    public void decide(long id, CorrectionState state, long by, String note, @Nullable Act act) {
        database.update(
                DECIDE, state.word(), by, note, act == null ? null : act.number(), act == null ? null : act.date(), id);
    }

    private static StoredCorrection stored(Row row) throws SQLException {
        String text = row.findText("lesson_text");
        return new StoredCorrection(
                row.getLong("page_id"),
                row.getLong("column_id"),
                row.findLong("student_id"),
                text == null ? null : LessonText.of(text),
                row.getText("text_before"),
                row.getInt("version_before"),
                row.getText("text_wanted"),
                row.getText("reason"),
                row.getText("salt"),
                row.getLong("asked_by"),
                CorrectionState.of(row.getText("state")));
    }
}
