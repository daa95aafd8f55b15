package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The read model of the diary: each list by one statement. */
@ApplicationScoped
public class DiarySheets {

    private static final String CHILDREN = """
            select x.id, x.surname || ' ' || x.given_name as name, c.grade_level || c.letter as school_class
            from person x
            left join enrolment e on e.student_id = x.id
                and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            left join school_class c on c.id = e.class_id
            where (? and x.id in (select student_id from guardianship where guardian_id = ?
                       and ? between since and coalesce(until, 'infinity')))
               or (? and x.id = ?)
            order by c.grade_level, c.letter, name
            """;

    /** The groups a pupil belongs to on a lesson's day. */
    private static final String BELONGS = """
            (g.name is null and exists (select 1 from enrolment e where e.class_id = g.class_id and e.student_id = ?
                 and l.date between e.valid_from and coalesce(e.valid_until, 'infinity'))
             or g.name is not null and exists (select 1 from group_member m where m.group_id = g.id and m.student_id = ?
                 and l.date between m.valid_from and coalesce(m.valid_until, 'infinity')))
            """;

    /** The last version of a remark that was not annulled. */
    private static final String STANDS = """
            r.text <> '' and not exists (select 1 from remark n where n.id = r.id and n.version > r.version) order by r.id
            """;

    private static final String ENTRIES =
            """
            select l.date, l.number, b.starts, b.ends, s.id as subject_id, s.name as subject, l.topic, l.homework,
                   coalesce(k.text, '') as text, coalesce(k.presence, 0) as presence, w.name as work_type,
                   case when k.presence = 1 then (
                       select r.presence from absence_reason r
                       where r.student_id = k.student_id and r.annulled_at is null and l.date between r.starts and r.ends
                       order by r.at desc, r.id desc limit 1) end as reason,
                   coalesce(w.weight, 1) as weight, l.state = 'cancelled' as cancelled,
                   t.surname || ' ' || left(t.given_name, 1) || '.'
                       || coalesce(left(t.patronymic, 1) || '.', '') as teacher,
                   array(select r.text from remark r where r.lesson_id = l.id and r.student_id = ? and
            """ + STANDS + """
                   ) as remarks,
                   array(select r.text from remark r where r.lesson_id = l.id and r.student_id is null and
            """ + STANDS + """
                   ) as class_remarks
            from lesson l
            join teaching_group g on g.id = l.group_id
            join subject s on s.id = g.subject_id
            join person t on t.id = l.teacher_id
            left join work_type w on w.id = l.work_type_id
            left join bell b on b.number = l.number
            left join cell k on k.column_id = l.id and k.student_id = ?
            where l.date between ? and ?
              and g.class_id in (select class_id from enrolment where student_id = ?) and
            """ + BELONGS + " order by l.date, l.number, subject";

    private static final String TERM_CELLS = """
            select s.name as subject, coalesce(k.text, '') as text, coalesce(k.marks, '{}') as marks,
                   coalesce(k.presence, 0) as presence, coalesce(w.weight, 1) as weight,
                   k.column_id is not distinct from p.term_column_id as term_column
            from page p
            join term t on t.id = p.term_id
            join teaching_group g on g.id = p.group_id
            join subject s on s.id = g.subject_id
            left join cell k on k.page_id = p.id and k.student_id = ?
            left join lesson l on l.id = k.column_id
            left join work_type w on w.id = l.work_type_id
            where t.starts <= ? and t.ends >= ?
              and g.class_id in (select class_id from enrolment where student_id = ?)
              and (g.name is null or exists (select 1 from group_member m where m.group_id = g.id and m.student_id = ?))
            order by subject, l.date nulls last, l.number
            """;

    @Inject
    private Database database;

    /** A cell of the pupil in a term that touches the week. */
    public record TermCell(String subject, String text, int[] marks, int presence, int weight, boolean termColumn) {}

    public List<ChildRow> listChildren(long personId, boolean guardian, boolean student, LocalDate today) {
        return database.list(
                CHILDREN,
                row -> new ChildRow(row.getLong("id"), row.getText("name"), row.findText("school_class")),
                today,
                guardian,
                personId,
                today,
                student,
                personId);
    }

    public List<DiaryEntry> listEntries(long studentId, LocalDate from, LocalDate to) {
        return database.list(
                ENTRIES, DiarySheets::entry, studentId, studentId, from, to, studentId, studentId, studentId);
    }

    public List<TermCell> listTermCells(long studentId, LocalDate from, LocalDate to) {
        return database.list(TERM_CELLS, DiarySheets::termCell, studentId, to, from, studentId, studentId);
    }

    private static DiaryEntry entry(Row row) throws SQLException {
        Presence recorded = Presence.ofCode(row.getInt("presence"));
        Integer reason = row.findInt("reason");
        Presence read = reason == null ? recorded : Presence.ofCode(reason);
        return new DiaryEntry(
                row.getDate("date"),
                row.getInt("number"),
                row.findTime("starts"),
                row.findTime("ends"),
                row.getLong("subject_id"),
                row.getText("subject"),
                row.getText("topic"),
                row.getText("homework"),
                recorded.replacedIn(row.getText("text"), read),
                read.code(),
                row.findText("work_type"),
                row.getInt("weight"),
                row.getText("teacher"),
                row.getBoolean("cancelled"),
                row.getTexts("remarks"),
                row.getTexts("class_remarks"));
    }

    private static TermCell termCell(Row row) throws SQLException {
        return new TermCell(
                row.getText("subject"),
                row.getText("text"),
                row.getInts("marks"),
                row.getInt("presence"),
                row.getInt("weight"),
                row.getBoolean("term_column"));
    }
}
