package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.reporting.AssessedGroup;
import school.ejournal.reporting.Assessment;
import school.ejournal.reporting.AssessmentCalendar.SchoolClass;
import school.ejournal.reporting.AssessmentEdges;
import school.ejournal.shared.Database;

/** Control works in the journal: works of a written kind that weighs three or more, be it a lesson's own or a further one. */
@ApplicationScoped
public class Assessments {

    private static final String OF_YEAR = """
            join school_year y on y.id = c.school_year_id and ? between y.starts and y.ends
            """;

    /** Works of the class: what is written by who is taught apart from it is no procedure of the class. */
    private static final String WRITTEN = """
            select c.id as class_id, g.id as group_id, s.name as subject, g.name as group_name, l.date, l.number,
                   coalesce(nullif(w.title, ''), t.name) as title
            from lesson l
            join lateral (
                select l.work_type_id, l.work_title as title
                union all
                select x.work_type_id, x.title from work x where x.lesson_id = l.id and x.state = 'active') w on true
            join work_type t on t.id = w.work_type_id and t.written and t.weight >= 3
            join teaching_group g on g.id = l.group_id and g.kind not in ('home', 'individual')
            join school_class c on c.id = g.class_id and c.grade_level = ?
            join subject s on s.id = g.subject_id
            where l.date between ? and ? and l.state <> 'cancelled'
            order by l.date, l.number, l.id
            """;

    private static final String GROUPS = """
            select g.id as group_id, c.id as class_id, s.name as subject, g.name as group_name
            from teaching_group g join school_class c on c.id = g.class_id join subject s on s.id = g.subject_id
            where c.grade_level = ?
            """;

    private static final String EDGES = """
            select c.id as class_id, l.date, min(l.number) as first, max(l.number) as last
            from lesson l join teaching_group g on g.id = l.group_id and g.kind not in ('home', 'individual')
            join school_class c on c.id = g.class_id and c.grade_level = ?
            where l.date between ? and ? and l.state <> 'cancelled'
            group by c.id, l.date
            """;

    private static final String CLASSES = "select c.id, c.grade_level || c.letter as name from school_class c "
            + OF_YEAR + " where c.grade_level = ? order by c.letter";

    private static final String GRADES =
            "select distinct c.grade_level from school_class c " + OF_YEAR + " order by c.grade_level";

    @Inject
    private Database database;

    public List<Assessment> listWritten(int gradeLevel, LocalDate since, LocalDate last) {
        return database.list(
                WRITTEN,
                row -> new Assessment(
                        row.getLong("class_id"),
                        row.getLong("group_id"),
                        row.getText("subject"),
                        row.findText("group_name"),
                        row.getDate("date"),
                        row.getInt("number"),
                        row.getText("title"),
                        false,
                        List.of()),
                gradeLevel,
                since,
                last);
    }

    /** The groups of a grade, by their ids. */
    public Map<Long, AssessedGroup> listGroups(int gradeLevel) {
        Map<Long, AssessedGroup> groups = new HashMap<>();
        database.list(
                        GROUPS,
                        row -> new AssessedGroup(
                                row.getLong("class_id"),
                                row.getLong("group_id"),
                                row.getText("subject"),
                                row.findText("group_name")),
                        gradeLevel)
                .forEach(group -> groups.put(group.groupId(), group));
        return groups;
    }

    public AssessmentEdges listEdges(int gradeLevel, LocalDate since, LocalDate last) {
        AssessmentEdges edges = new AssessmentEdges();
        database.list(
                EDGES,
                row -> edges.add(row.getLong("class_id"), row.getDate("date"), row.getInt("first"), row.getInt("last")),
                gradeLevel,
                since,
                last);
        return edges;
    }

    public List<SchoolClass> listClasses(int gradeLevel, LocalDate day) {
        return database.list(CLASSES, row -> new SchoolClass(row.getLong("id"), row.getText("name")), day, gradeLevel);
    }

    public List<Integer> listGrades(LocalDate day) {
        return database.list(GRADES, row -> row.getInt("grade_level"), day);
    }
}
