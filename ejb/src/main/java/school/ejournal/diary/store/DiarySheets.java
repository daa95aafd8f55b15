package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.grading.Marking;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What stands in the journal about pupils, as their families read it: each list by one statement. */
@ApplicationScoped
public class DiarySheets {

    /** The groups that a pupil {@code p} belongs to on the day of a lesson {@code l}. */
    static final String BELONGS = """
            g.class_id in (select class_id from enrolment where student_id = p.id)
            and (g.name is null and exists (select 1 from enrolment e where e.class_id = g.class_id
                     and e.student_id = p.id and l.date between e.valid_from and coalesce(e.valid_until, 'infinity'))
                 or g.name is not null and exists (select 1 from group_member m where m.group_id = g.id
                     and m.student_id = p.id and l.date between m.valid_from and coalesce(m.valid_until, 'infinity')))
            """;

    /** The last version of a remark that was not annulled. */
    private static final String STANDS = """
            r.text <> '' and not exists (select 1 from remark n where n.id = r.id and n.version > r.version) order by r.id
            """;

    private static final String ENTRIES =
            """
            select p.id as student_id, l.id as lesson_id, l.date, l.number, b.starts, b.ends, s.id as subject_id,
                   s.name as subject, g.marking, l.topic, l.homework, coalesce(k.text, '') as text,
                   coalesce(k.presence, 0) as presence, w.name as work_type, coalesce(w.weight, 1) as weight,
                   case when k.presence = 1 then (
                       select r.presence from absence_reason r
                       where r.student_id = k.student_id and r.annulled_at is null and l.date between r.starts and r.ends
                       order by r.at desc, r.id desc limit 1) end as reason,
                   l.state = 'cancelled' as cancelled, k.changed_at as marked_at,
                   coalesce(l.homework_changed_at, l.homework_at) as assigned_at,
                   t.surname || ' ' || left(t.given_name, 1) || '.'
                       || coalesce(left(t.patronymic, 1) || '.', '') as teacher,
                   array(select r.text from remark r where r.lesson_id = l.id and r.student_id = p.id and
            """ + STANDS + """
                    ) as remarks,
                   array(select r.text from remark r where r.lesson_id = l.id and r.student_id is null and
            """ + STANDS + """
                    ) as class_remarks
            from %s as p (id)
            join lesson l on l.date between ? and ?
            join teaching_group g on g.id = l.group_id
            join subject s on s.id = g.subject_id
            join person t on t.id = l.teacher_id
            left join work_type w on w.id = l.work_type_id
            left join bell b on b.number = l.number
            left join cell k on k.column_id = l.id and k.student_id = p.id
            where
            """ + BELONGS + " order by p.id, l.date, l.number, subject";

    private static final String ENTRIES_OF_ONE = ENTRIES.formatted("(values (?::bigint))");
    private static final String ENTRIES_OF_MANY = ENTRIES.formatted("unnest(?)");

    private static final String TERM_CELLS = """
            select s.id as subject_id, s.name as subject, g.marking, l.date, w.name as work_type,
                   coalesce(k.text, '') as text, coalesce(k.marks, '{}') as marks,
                   coalesce(k.presence, 0) as presence, coalesce(w.weight, 1) as weight, k.changed_at,
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

    /**
     * A cell of a pupil on a page of a term; the page's line where the pupil has none.
     *
     * @param date the lesson's; null for the term column and where there is no cell
     */
    public record TermCell(
            long subjectId,
            String subject,
            Marking marking,
            @Nullable LocalDate date,
            @Nullable String workType,
            String text,
            int[] marks,
            int presence,
            int weight,
            @Nullable Instant changedAt,
            boolean termColumn) {}

    private record EntryOf(long studentId, DiaryEntry entry) {}

    public List<DiaryEntry> listEntries(long studentId, LocalDate from, LocalDate to) {
        return database.list(ENTRIES_OF_ONE, DiarySheets::entry, studentId, from, to);
    }

    /** The entries of many pupils, by pupil; a pupil without any is not there. */
    public Map<Long, List<DiaryEntry>> listEntries(long[] studentIds, LocalDate from, LocalDate to) {
        return database
                .list(ENTRIES_OF_MANY, row -> new EntryOf(row.getLong("student_id"), entry(row)), studentIds, from, to)
                .stream()
                .collect(Collectors.groupingBy(
                        EntryOf::studentId, Collectors.mapping(EntryOf::entry, Collectors.toList())));
    }

    public List<TermCell> listTermCells(long studentId, LocalDate from, LocalDate to) {
        return database.list(TERM_CELLS, DiarySheets::termCell, studentId, to, from, studentId, studentId);
    }

    private static DiaryEntry entry(Row row) throws SQLException {
        Presence recorded = Presence.ofCode(row.getInt("presence"));
        Integer reason = row.findInt("reason");
        Presence read = reason == null ? recorded : Presence.ofCode(reason);
        return new DiaryEntry(
                row.getLong("lesson_id"),
                row.getDate("date"),
                row.getInt("number"),
                row.findTime("starts"),
                row.findTime("ends"),
                row.getLong("subject_id"),
                row.getText("subject"),
                Marking.of(row.getText("marking")),
                row.getText("topic"),
                row.getText("homework"),
                recorded.replacedIn(row.getText("text"), read),
                read.code(),
                row.findText("work_type"),
                row.getInt("weight"),
                row.getText("teacher"),
                row.getBoolean("cancelled"),
                row.findInstant("marked_at"),
                row.findInstant("assigned_at"),
                row.getTexts("remarks"),
                row.getTexts("class_remarks"));
    }

    private static TermCell termCell(Row row) throws SQLException {
        return new TermCell(
                row.getLong("subject_id"),
                row.getText("subject"),
                Marking.of(row.getText("marking")),
                row.findDate("date"),
                row.findText("work_type"),
                row.getText("text"),
                row.getInts("marks"),
                row.getInt("presence"),
                row.getInt("weight"),
                row.findInstant("changed_at"),
                row.getBoolean("term_column"));
    }
}
