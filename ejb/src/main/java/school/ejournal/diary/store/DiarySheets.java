package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.Assignment;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.diary.DiaryMark;
import school.ejournal.diary.Instead;
import school.ejournal.diary.YearMark;
import school.ejournal.grading.Marking;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What stands in the journal about pupils, as their families read it: each list by one statement. */
@ApplicationScoped
public class DiarySheets {

    /** The groups of a pupil {@code p}, each with the days on which she is taught apart from it; looked up once for each group. */
    static final String OWN = """
            (select o.group_id, (select range_agg(daterange(a.valid_from, nullif(a.valid_until, 'infinity'), '[]'))
                                 from taught_apart() a where a.group_id = o.group_id and a.student_id = p.id) as apart
             from groups_of_pupil(p.id) o offset 0) own
            """;

    /** Whether a pupil {@code p} belongs to one of her groups {@code g} on the day of a lesson {@code l}. */
    static final String BELONGS = """
            (g.name is null and exists (select 1 from enrolment e where e.class_id = g.class_id
                     and e.student_id = p.id and l.date between e.valid_from and coalesce(e.valid_until, 'infinity'))
                     and (own.apart is null or not own.apart @> l.date)
                 or g.name is not null and exists (select 1 from group_member m where m.group_id = g.id
                     and m.student_id = p.id and l.date between m.valid_from and coalesce(m.valid_until, 'infinity')))
            """;

    /** The last version of a remark that was not annulled. */
    private static final String STANDS = """
            r.text <> '' and not exists (select 1 from remark n where n.id = r.id and n.version > r.version) order by r.id
            """;

    private static final String ENTRIES = """
            select p.id as student_id, l.id as lesson_id, l.date, l.number, b.starts, b.ends, s.id as subject_id,
                   s.name as subject, g.marking, l.topic, l.homework, l.homework_due, l.homework_links, coalesce(k.text, '') as text,
                   coalesce(k.presence, 0) as presence,
                   case when k.presence = 1 then (
                       select r.presence from absence_reason r
                       where r.student_id = k.student_id and r.annulled_at is null and l.date between r.starts and r.ends
                       order by r.at desc, r.id desc limit 1) end as reason,
                   coalesce(nullif(l.work_title, ''), w.name) as work_type,
                   coalesce(c.weight_before, w.weight, 1) as weight, fk.text as further_text,
                   coalesce(nullif(x.title, ''), f.name) as further_work,
                   coalesce(fc.weight_before, f.weight, 1) as further_weight, l.room, i.substitute,
                   case when l.room is not null then (
                       select ts.room from timetable_slot ts join timetable_version v on v.id = ts.version_id
                       where ts.group_id = l.group_id and ts.number = l.number and not ts.removed and v.state = 'published'
                         and ts.weekday = coalesce((select works_as from moved_day m
                                                    where m.day = l.date and m.annulled_at is null), extract(isodow from l.date))
                         and l.date between v.valid_from and coalesce(v.valid_until, 'infinity') limit 1) end as usual_room,
                   l.state = 'cancelled' as cancelled,
                   greatest(k.changed_at, fk.changed_at) as marked_at,
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
            cross join lateral
            """ + OWN + """
            join teaching_group g on g.id = own.group_id
            join lesson l on l.group_id = g.id and l.date between ? and ?
            join subject s on s.id = g.subject_id
            join person t on t.id = l.teacher_id
            left join lateral (
                select a.surname || ' ' || left(a.given_name, 1) || '.' || coalesce(left(a.patronymic, 1) || '.', '') as substitute
                from substitution u join person a on a.id = u.substitute_id
                where u.lesson_id = l.id and u.annulled_at is null order by u.valid_until desc, u.id desc limit 1) i on true
            left join work_type w on w.id = l.work_type_id
            left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
            left join lateral (select weight_before from work_type_change
                where work_type_id = w.id and starts > l.date order by id limit 1) c on true
            left join cell k on k.column_id = l.id and k.student_id = p.id
            left join work x on x.lesson_id = l.id and x.state = 'active'
            left join work_type f on f.id = x.work_type_id
            left join cell fk on fk.column_id = x.id and fk.student_id = p.id
            left join lateral (select weight_before from work_type_change
                where work_type_id = f.id and starts > l.date order by id limit 1) fc on true
            where
            """ + BELONGS
            + " order by p.id, l.date, l.number, subject, l.id, x.position";

    private static final String ENTRIES_OF_ONE = ENTRIES.formatted("(values (?::bigint))");
    private static final String ENTRIES_OF_MANY = ENTRIES.formatted("unnest(?)");

    /**
     * The pages first and by themselves: a pupil's cells of past terms need not be looked at. Marks of another school stand
     * among the others, in the subjects that the pupil has here; the page come to last has the last word on the term.
     */
    private static final String TERM_CELLS = """
            with p as materialized (
                select p.id, p.term_column_id, p.year_column_id, s.id as subject_id, s.name as subject, g.marking, own.since
                from (select o.group_id, coalesce(
                          (select max(e.valid_from) from enrolment e join teaching_group c on c.class_id = e.class_id
                           where e.student_id = a.id and c.id = o.group_id),
                          (select max(m.valid_from) from group_member m
                           where m.student_id = a.id and m.group_id = o.group_id)) as since
                      from (values (?::bigint)) as a (id) cross join lateral groups_of_pupil(a.id) o) own
                join teaching_group g on g.id = own.group_id
                join page p on p.group_id = g.id
                join term t on t.id = p.term_id and t.starts <= ? and t.ends >= ?
                join subject s on s.id = g.subject_id
            )
            select p.subject_id, p.subject, p.marking, l.date,
                   coalesce(nullif(case when x.id is null then l.work_title else x.title end, ''), w.name) as work_type,
                   coalesce(k.text, '') as text, coalesce(k.marks, '{}') as marks,
                   case when l.state = 'cancelled' then 0 else coalesce(k.presence, 0) end as presence,
                   coalesce(c.weight_before, w.weight, 1) as weight,
                   coalesce(c.retake_before, w.retake, 'replace') as retake, k.changed_at,
                   k.column_id is not distinct from p.term_column_id as term_column,
                   l.number, coalesce(x.position, 0) as place, p.since
            from p
            left join (cell k left join work x on x.id = k.column_id)
                on k.page_id = p.id and k.student_id = ? and coalesce(x.state, 'active') = 'active'
                    and k.column_id is distinct from p.year_column_id
            left join lesson l on l.id = case when x.id is null then k.column_id else x.lesson_id end
            left join work_type w on w.id = case when x.id is null then l.work_type_id else x.work_type_id end
            left join lateral (select weight_before, retake_before from work_type_change
                where work_type_id = w.id and starts > l.date order by id limit 1) c on true
            union all
            select p.subject_id, p.subject, p.marking, b.day,
                   concat_ws(', ', coalesce(nullif(b.work_title, ''), w.name), b.source_school), b.text, b.marks, 0,
                   coalesce(c.weight_before, w.weight, 1), coalesce(c.retake_before, w.retake, 'replace'), b.entered_at,
                   false, 0, 0, p.since
            from brought_mark b
            join (select distinct on (subject_id) subject_id, subject, marking, since from p order by subject_id, id) p
                on p.subject_id = b.subject_id
            left join work_type w on w.id = b.work_type_id
            left join lateral (select weight_before, retake_before from work_type_change
                where work_type_id = w.id and starts > b.day order by id limit 1) c on true
            where b.student_id = ? and b.day between ? and ? and b.annulled_at is null
            order by subject, date nulls last, number, place, since
            """;

    private static final String YEAR_MARKS = """
            select s.name as subject, k.text
            from groups_of_pupil(?) own
            join teaching_group g on g.id = own.group_id
            join page p on p.group_id = g.id and p.year_column_id is not null
            join cell k on k.column_id = p.year_column_id and k.student_id = ? and k.text <> ''
            join term t on t.id = p.term_id
            join subject s on s.id = g.subject_id
            where t.school_year_id = (select id from school_year where starts <= ? order by starts desc limit 1)
            order by s.name
            """;

    private static final String PAGES = """
            select p.id
            from groups_of_pupil(?) own
            join page p on p.group_id = own.group_id
            join term t on t.id = p.term_id and t.starts <= ? and t.ends >= ?
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
            RetakePolicy retake,
            @Nullable Instant changedAt,
            boolean termColumn) {}

    private record EntryOf(long studentId, DiaryEntry entry) {}

    public List<DiaryEntry> listEntries(long studentId, LocalDate from, LocalDate to) {
        return grouped(database.list(ENTRIES_OF_ONE, DiarySheets::entryOf, studentId, from, to))
                .getOrDefault(studentId, List.of());
    }

    /** The pages on which a pupil stands whose terms touch the days. */
    public long[] listPages(long studentId, LocalDate from, LocalDate until) {
        return database.list(PAGES, row -> row.getLong("id"), studentId, until, from).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The entries of many pupils, by pupil; a pupil without any is not there. */
    public Map<Long, List<DiaryEntry>> listEntries(long[] studentIds, LocalDate from, LocalDate to) {
        return grouped(database.list(ENTRIES_OF_MANY, DiarySheets::entryOf, studentIds, from, to));
    }

    /** A lesson with several further works comes in as many lines, which follow one another. */
    private static Map<Long, List<DiaryEntry>> grouped(List<EntryOf> lines) {
        Map<Long, List<DiaryEntry>> byStudent = new HashMap<>();
        for (EntryOf line : lines) {
            List<DiaryEntry> entries = byStudent.computeIfAbsent(line.studentId(), id -> new ArrayList<>());
            int last = entries.size() - 1;
            if (last >= 0 && entries.get(last).lessonId() == line.entry().lessonId()) {
                entries.set(last, entries.get(last).and(line.entry()));
            } else {
                entries.add(line.entry());
            }
        }
        return byStudent;
    }

    public List<TermCell> listTermCells(long studentId, LocalDate from, LocalDate to) {
        return database.list(TERM_CELLS, DiarySheets::termCell, studentId, to, from, studentId, studentId, from, to);
    }

    /** The marks of the year that a day belongs to, by subject; in whichever class they were given. */
    public List<YearMark> listYearMarks(long studentId, LocalDate day) {
        return database.list(
                YEAR_MARKS,
                row -> new YearMark(row.getText("subject"), row.getText("text")),
                studentId,
                studentId,
                day);
    }

    private static EntryOf entryOf(Row row) throws SQLException {
        return new EntryOf(row.getLong("student_id"), entry(row));
    }

    private static List<DiaryMark> further(Row row) throws SQLException {
        String text = row.findText("further_text");
        return text == null || text.isEmpty()
                ? List.of()
                : List.of(new DiaryMark(text, row.getText("further_work"), row.getInt("further_weight")));
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
                new Assignment(row.getText("homework"), row.findDate("homework_due"), row.getTexts("homework_links")),
                recorded.replacedIn(row.getText("text"), read),
                read.code(),
                row.findText("work_type"),
                row.getInt("weight"),
                further(row),
                row.getText("teacher"),
                row.getBoolean("cancelled"),
                new Instead(row.findText("substitute"), row.findText("room"), row.findText("usual_room")),
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
                RetakePolicy.of(row.getText("retake")),
                row.findInstant("changed_at"),
                row.getBoolean("term_column"));
    }
}
