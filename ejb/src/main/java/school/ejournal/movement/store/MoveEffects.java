package school.ejournal.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.movement.MoveEffect;
import school.ejournal.shared.Database;

/** What a move does to pages, marks and records. */
@ApplicationScoped
public class MoveEffects {

    /** The pages of a class that a pupil has from a day on: those of the whole class, and of the own parts. */
    private static final String PAGES = """
            select p.id, s.name || coalesce(', ' || g.name, '') as title
            from teaching_group g join subject s on s.id = g.subject_id join page p on p.group_id = g.id
            join term t on t.id = p.term_id and t.ends >= ?
            where g.class_id = ? and (g.name is null or g.id = any(?)) order by title, t.starts
            """;

    /** What was earned in the term of the day, on pages of any class, and whether the new class has the subject then. */
    private static final String MARKS = """
            select s.name as subject, t.scheme, t.number, string_agg(k.text, ' ' order by l.date, l.number) as marks,
                   exists (select 1 from teaching_group n join page np on np.group_id = n.id
                           join term nt on nt.id = np.term_id and ? between nt.starts and nt.ends
                           where n.class_id = ? and n.subject_id = s.id and (n.name is null or n.id = any(?))) as goes_on
            from enrolment e
            join teaching_group g on g.class_id = e.class_id
            join subject s on s.id = g.subject_id
            join page p on p.group_id = g.id
            join term t on t.id = p.term_id and ? between t.starts and t.ends
            join cell k on k.page_id = p.id and k.student_id = e.student_id and k.marks <> '{}'
            left join work w on w.id = k.column_id and w.page_id = p.id
            join lesson l on l.id = coalesce(w.lesson_id, k.column_id)
            where e.student_id = ? and e.class_id = ? and coalesce(w.state, 'active') = 'active'
            group by s.id, s.name, t.scheme, t.number order by s.name
            """;

    private static final String AFTER = """
            select l.date, s.name as subject, k.text
            from teaching_group g join subject s on s.id = g.subject_id join page p on p.group_id = g.id
            join cell k on k.page_id = p.id and k.student_id = ? and k.text <> ''
            left join work w on w.id = k.column_id and w.page_id = p.id
            join lesson l on l.id = coalesce(w.lesson_id, k.column_id) and l.date >= ?
            where g.class_id = ? order by l.date, l.number, s.name
            """;

    private static final String GROUPS = """
            select g.id, s.name || ', ' || g.name as title, m.valid_from, m.valid_until
            from group_member m join teaching_group g on g.id = m.group_id join subject s on s.id = g.subject_id
            where m.student_id = ? and coalesce(m.valid_until, 'infinity') >= ? order by title
            """;

    @Inject
    private Database database;

    /** A page: its subject, and the part that it is of. */
    public record PageTitle(long id, String title) {}

    /** A group that a pupil belongs to. */
    public record Membership(
            long groupId,
            String title,
            LocalDate from,
            @Nullable LocalDate until) {}

    public List<PageTitle> listPages(long classId, long[] groupIds, LocalDate from) {
        return database.list(
                PAGES, row -> new PageTitle(row.getLong("id"), row.getText("title")), from, classId, groupIds);
    }

    /** @param toClass 0 for who leaves */
    public List<MoveEffect.Marks> listMarks(
            long studentId, long fromClass, long toClass, long[] groupIds, LocalDate day) {
        return database.list(
                MARKS,
                row -> new MoveEffect.Marks(
                        row.getText("subject"),
                        row.getText("scheme"),
                        row.getInt("number"),
                        row.getText("marks"),
                        row.getBoolean("goes_on")),
                day,
                toClass,
                groupIds,
                day,
                studentId,
                fromClass);
    }

    /** What stands about a pupil on the pages of a class, of a day and of later ones. */
    public List<MoveEffect.Recorded> listRecorded(long studentId, long classId, LocalDate from) {
        return database.list(
                AFTER,
                row -> new MoveEffect.Recorded(row.getDate("date"), row.getText("subject"), row.getText("text")),
                studentId,
                from,
                classId);
    }

    /** The groups that a pupil belongs to on a day or later. */
    public List<Membership> listMemberships(long studentId, LocalDate day) {
        return database.list(
                GROUPS,
                row -> new Membership(
                        row.getLong("id"),
                        row.getText("title"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until")),
                studentId,
                day);
    }
}
