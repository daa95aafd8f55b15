package school.ejournal.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Marking;
import school.ejournal.movement.BroughtMarkRow;
import school.ejournal.movement.BroughtMarksCard.SubjectChoice;
import school.ejournal.movement.NewBroughtMark;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Marks of other schools in the database. */
@ApplicationScoped
public class BroughtMarks {

    /** A pupil of today, for who may look: the deputy, or who leads the class. */
    private static final String PUPIL = """
            select x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name, c.id as class_id,
                   c.grade_level, c.grade_level || c.letter as school_class
            from enrolment e join person x on x.id = e.student_id join school_class c on c.id = e.class_id
            where e.student_id = ? and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
              and (? or exists (select 1 from homeroom h where h.class_id = c.id and h.teacher_id = ?
                   and ? between h.valid_from and coalesce(h.valid_until, 'infinity')))
            """;

    /** What the rules need to know of a day in a subject of a class. */
    private static final String PLACE = """
            select g.marking, p.sealed,
                   exists (select 1 from enrolment e where e.student_id = ?
                           and ? between e.valid_from and coalesce(e.valid_until, 'infinity')) as here,
                   coalesce((select value = 'true' from setting where key = 'grading.ones'), false) as ones
            from teaching_group g join page p on p.group_id = g.id
            join term t on t.id = p.term_id and ? between t.starts and t.ends
            where g.class_id = ? and g.subject_id = ? order by p.sealed desc limit 1
            """;

    private static final String MARKS = """
            select b.id, b.subject_id, s.name as subject, b.day, b.text, coalesce(nullif(b.work_title, ''), w.name, '') as work,
                   coalesce(w.weight, 1) as weight, b.source_school, b.document, b.replaces, e.display_name as entered_by,
                   b.entered_at, coalesce(a.display_name, '') as annulled_by, b.annulled_at,
                   coalesce(b.annulment, '') as annulment
            from brought_mark b join subject s on s.id = b.subject_id
            join account e on e.id = b.entered_by
            left join account a on a.id = b.annulled_by
            left join work_type w on w.id = b.work_type_id
            where b.student_id = ? order by b.day desc, s.name, b.id
            """;

    @Inject
    private Database database;

    /** A pupil and the class of today. */
    public record Pupil(String name, long classId, int gradeLevel, String schoolClass) {}

    /** A day in a subject. */
    public record Place(Marking marking, boolean sealed, boolean here, boolean ones) {}

    /** A mark that stands: whose it is. */
    public record Standing(long studentId, long subjectId, LocalDate day) {}

    /** @param all whether the caller sees all classes, or those she leads */
    public Optional<Pupil> findPupil(long studentId, LocalDate today, boolean all, long personId) {
        return database.find(
                PUPIL,
                row -> new Pupil(
                        row.getText("name"),
                        row.getLong("class_id"),
                        row.getInt("grade_level"),
                        row.getText("school_class")),
                studentId,
                today,
                all,
                personId,
                today);
    }

    public Optional<Place> findPlace(long studentId, long classId, long subjectId, LocalDate day) {
        return database.find(
                PLACE,
                row -> new Place(
                        Marking.of(row.getText("marking")),
                        row.getBoolean("sealed"),
                        row.getBoolean("here"),
                        row.getBoolean("ones")),
                studentId,
                day,
                day,
                classId,
                subjectId);
    }

    public List<SubjectChoice> listSubjects(long classId) {
        return database.list("""
                select distinct s.id, s.name from teaching_group g join subject s on s.id = g.subject_id
                where g.class_id = ? and g.marking <> 'none' order by s.name
                """, row -> new SubjectChoice(row.getLong("id"), row.getText("name")), classId);
    }

    public List<BroughtMarkRow> list(long studentId) {
        return database.list(MARKS, BroughtMarks::mark, studentId);
    }

    /** Enters a mark; one that was entered before is not entered again. */
    public void add(Caller caller, NewBroughtMark mark, String text, int[] codes, @Nullable Long replaces) {
        database.update(
                """
                insert into brought_mark (id, school_id, op_id, student_id, subject_id, day, text, marks, work_type_id,
                    work_title, source_school, document, replaces, entered_by, entered_at)
                values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, ?::smallint[], ?, ?, ?, ?, ?, ?, now())
                on conflict (op_id) do nothing
                """,
                caller.schoolId(),
                mark.opId(),
                mark.studentId(),
                mark.subjectId(),
                mark.day(),
                text,
                codes,
                mark.workTypeId(),
                mark.title(),
                mark.school(),
                mark.document(),
                replaces,
                caller.accountId());
    }

    /** The mark, if it stands; nobody else annuls it until the transaction ends. */
    public Optional<Standing> lock(long markId) {
        return database.find(
                "select student_id, subject_id, day from brought_mark where id = ? and annulled_at is null for update",
                row -> new Standing(row.getLong("student_id"), row.getLong("subject_id"), row.getDate("day")),
                markId);
    }

    public void annul(long markId, long accountId, String reason) {
        database.update(
                "update brought_mark set annulled_by = ?, annulled_at = now(), annulment = ? where id = ?",
                accountId,
                reason,
                markId);
    }

    private static BroughtMarkRow mark(Row row) throws SQLException {
        return new BroughtMarkRow(
                row.getLong("id"),
                row.getLong("subject_id"),
                row.getText("subject"),
                row.getDate("day"),
                row.getText("text"),
                row.getText("work"),
                row.getInt("weight"),
                row.getText("source_school"),
                row.getText("document"),
                row.findLong("replaces"),
                row.getText("entered_by"),
                row.getInstant("entered_at"),
                row.getText("annulled_by"),
                row.findInstant("annulled_at"),
                row.getText("annulment"));
    }
}
