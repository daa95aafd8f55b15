package school.ejournal.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import school.ejournal.inspection.CheckRow;
import school.ejournal.inspection.CheckState;
import school.ejournal.inspection.NewCheck;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Row;

/** Remarks of checkers and their steps in the database. */
@ApplicationScoped
public class Checks {

    private static final String LIST = """
            select r.id, r.page_id, c.grade_level || c.letter as school_class, s.name as subject, g.name as group_name,
                   r.lesson_id, l.date, r.text, r.at, r.state, t.text as answer, t.at as moved_at,
                   a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', '') as author
            from check_remark r
            join page p on p.id = r.page_id
            join teaching_group g on g.id = p.group_id
            join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            join person a on a.id = r.author_id
            left join lesson l on l.id = r.lesson_id
            join lateral (select text, at from check_step where remark_id = r.id order by seq desc limit 1) t on true
            """;

    private static final String OF_TEACHER = """
             where r.state = 'open' and exists (
                 select 1 from teaching_load tl join term m on m.id = p.term_id
                 where tl.group_id = p.group_id and tl.teacher_id = ? and tl.valid_from <= m.ends
                   and coalesce(tl.valid_until, 'infinity') >= greatest(tl.valid_from, m.starts))
             order by r.at
            """;

    private static final String ADD = """
            with remark as (
                insert into check_remark (id, school_id, page_id, lesson_id, text, author_id, at, state, op_id)
                values (?, ?, ?, ?, ?, ?, now(), 'open', ?)
                on conflict (school_id, author_id, op_id) do nothing returning id, school_id, author_id, at
            )
            insert into check_step (remark_id, seq, school_id, state, text, actor_id, at)
            select id, 1, school_id, 'open', '', author_id, at from remark
            """;

    private static final String MOVE = """
            with remark as (
                update check_remark set state = ? where id = ? and state = ? returning id, school_id
            )
            insert into check_step (remark_id, seq, school_id, state, text, actor_id, at)
            select r.id, (select coalesce(max(seq), 0) + 1 from check_step where remark_id = r.id), r.school_id, ?, ?, ?, now()
            from remark r
            """;

    @Inject
    private Database database;

    /** The remarks on a page, the latest first. */
    public List<CheckRow> listOfPage(long pageId) {
        return database.list(LIST + " where r.page_id = ? order by r.at desc", Checks::read, pageId);
    }

    /** The remarks that wait for a teacher, the oldest first. */
    public List<CheckRow> listOpenOf(long teacherId) {
        return database.list(LIST + OF_TEACHER, Checks::read, teacherId);
    }

    /** The remarks on a class's pages that are not at their end, the oldest first. */
    public List<CheckRow> listOfClass(long classId) {
        return database.list(
                LIST + " where g.class_id = ? and r.state <> 'accepted' order by r.at", Checks::read, classId);
    }

    public Optional<Long> pageOf(long checkId) {
        return database.find("select page_id from check_remark where id = ?", row -> row.getLong("page_id"), checkId);
    }

    public CheckState getState(long checkId) {
        return database.find("select state from check_remark where id = ?", row -> row.getText("state"), checkId)
                .map(CheckState::of)
                .orElseThrow(NotFoundException::new);
    }

    public boolean isOnPage(long lessonId, long pageId) {
        return database.find(
                        "select 1 as one from lesson where id = ? and page_id = ?",
                        row -> row.getInt("one"),
                        lessonId,
                        pageId)
                .isPresent();
    }

    /** Adds a remark once, however often it is sent; gives its id. */
    public long add(Caller author, NewCheck check) {
        database.update(
                ADD,
                database.nextId(),
                author.schoolId(),
                check.pageId(),
                check.lessonId(),
                check.text().strip(),
                author.personId(),
                check.opId());
        return database.find(
                        "select id from check_remark where author_id = ? and op_id = ?",
                        row -> row.getLong("id"),
                        author.personId(),
                        check.opId())
                .orElseThrow();
    }

    /** Moves a remark on, unless it stands elsewhere meanwhile. */
    public boolean move(Caller actor, long checkId, CheckState from, CheckState to, String text) {
        return database.update(MOVE, to.word(), checkId, from.word(), to.word(), text, actor.personId()) == 1;
    }

    private static CheckRow read(Row row) throws SQLException {
        return new CheckRow(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getText("school_class"),
                row.getText("subject"),
                row.findText("group_name"),
                row.findLong("lesson_id"),
                row.findDate("date"),
                row.getText("text"),
                row.getText("author"),
                row.getInstant("at"),
                CheckState.of(row.getText("state")),
                row.getText("answer"),
                row.getInstant("moved_at"));
    }
}
