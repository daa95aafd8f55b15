package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import school.ejournal.lesson.WorkNote;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Works of lessons in the database. */
@ApplicationScoped
public class Works {

    private static final String SET_OWN = """
            update lesson set work_type_id = ?, work_title = ?, work_version = ?,
                first_work_type_id = case when work_version = 0 then work_type_id else first_work_type_id end
            where id = ?
            """;

    private static final String ADD = """
            insert into work (id, school_id, page_id, lesson_id, work_type_id, title, position, author_id, changed_at)
            select ?, ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1, ?, ? from work where lesson_id = ?
            """;

    private static final String CHANGE = """
            update work set work_type_id = ?, title = ?, state = ?, version = ?, author_id = ?, changed_at = ?
            where id = ?
            """;

    private static final String EXTEND = """
            insert into work_extension (id, school_id, page_id, column_id, until, reason, salt, author_id, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Database database;

    public void setOwn(long lessonId, WorkNote note, int version) {
        database.update(SET_OWN, note.typeId(), note.title(), version, lessonId);
    }

    public long[] newColumns(int count) {
        return database.nextIds(count);
    }

    public void add(Caller caller, long workId, long pageId, long lessonId, WorkNote note, Instant at) {
        database.update(
                ADD,
                workId,
                caller.schoolId(),
                pageId,
                lessonId,
                note.typeId(),
                note.title(),
                caller.personId(),
                at,
                lessonId);
    }

    public void change(long workId, WorkNote note, boolean annulled, int version, long authorId, Instant at) {
        database.update(
                CHANGE, note.typeId(), note.title(), annulled ? "annulled" : "active", version, authorId, at, workId);
    }

    public void extend(
            Caller caller, long pageId, long columnId, LocalDate until, String reason, String salt, Instant at) {
        database.update(
                EXTEND,
                database.nextId(),
                caller.schoolId(),
                pageId,
                columnId,
                until,
                reason,
                salt,
                caller.personId(),
                at);
    }
}
