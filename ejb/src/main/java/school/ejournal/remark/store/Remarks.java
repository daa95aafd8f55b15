package school.ejournal.remark.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import school.ejournal.remark.Remark;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Row;

/** Remarks in the database: rows are added, never changed. */
@ApplicationScoped
public class Remarks {

    private static final String OF_LESSON = """
            select r.id, r.version, r.lesson_id, r.student_id, x.surname || ' ' || x.given_name as student, r.text,
                   a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', '') as author,
                   r.written_at, r.annulled
            from remark r
            join person a on a.id = r.author_id
            left join person x on x.id = r.student_id
            where r.lesson_id = ? and not exists (select 1 from remark n where n.id = r.id and n.version > r.version)
            order by r.id
            """;

    @Inject
    private Database database;

    public long newId() {
        return database.nextId();
    }

    public Optional<Long> lessonOf(long remarkId) {
        return database.find(
                "select lesson_id from remark where id = ? and version = 1", row -> row.getLong("lesson_id"), remarkId);
    }

    public StoredRemark get(long remarkId) {
        return database.find(
                        """
                        select id, version, lesson_id, student_id, text, annulled from remark
                        where id = ? order by version desc limit 1
                        """,
                        row -> new StoredRemark(
                                row.getLong("id"),
                                row.getInt("version"),
                                row.getLong("lesson_id"),
                                row.findLong("student_id"),
                                row.getText("text"),
                                row.getText("annulled")),
                        remarkId)
                .orElseThrow(NotFoundException::new);
    }

    public void add(long schoolId, long pageId, StoredRemark remark, byte[] salt, long authorId, Instant at) {
        database.update(
                """
                insert into remark (id, version, school_id, page_id, lesson_id, student_id, text, annulled, salt, author_id,
                                    written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                remark.id(),
                remark.version(),
                schoolId,
                pageId,
                remark.lessonId(),
                remark.studentId(),
                remark.text(),
                remark.annulled(),
                salt,
                authorId,
                at);
    }

    public List<Remark> listOfLesson(long lessonId) {
        return database.list(OF_LESSON, Remarks::remark, lessonId);
    }

    private static Remark remark(Row row) throws SQLException {
        return new Remark(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("lesson_id"),
                row.findLong("student_id"),
                row.findText("student"),
                row.getText("text"),
                row.getText("author"),
                row.getInstant("written_at"),
                row.getText("annulled"));
    }
}
