package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.journal.TaughtRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.WordSearch;

/** The pupils of a teacher's groups, found by words. */
@ApplicationScoped
public class TaughtPupils {

    private static final String TAUGHT =
            """
            select x.id, x.surname || ' ' || x.given_name as name, p.id as page_id,
                   c.grade_level || c.letter as school_class, s.name as subject, g.name as group_name
            from (
                select distinct group_id from teaching_load
                where teacher_id = ? and ? between valid_from and coalesce(valid_until, 'infinity')
            ) own
            join teaching_group g on g.id = own.group_id
            join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            join page p on p.group_id = g.id
            join term t on t.id = p.term_id and ? between t.starts and t.ends
            join lateral (
                select student_id from enrolment
                where class_id = g.class_id and g.name is null and ? between valid_from and coalesce(valid_until, 'infinity')
                  and not exists (select 1 from taught_apart() a where a.group_id = g.id and a.student_id = enrolment.student_id
                      and ? between a.valid_from and a.valid_until)
                union
                select student_id from group_member
                where group_id = g.id and g.name is not null and ? between valid_from and coalesce(valid_until, 'infinity')
            ) m on true
            join person x on x.id = m.student_id
            where
            """ + WordSearch.eachBegins("x.surname", "x.given_name", "c.grade_level || c.letter", "s.name");

    @Inject
    private Database database;

    public List<TaughtRow> list(long teacherId, LocalDate today, List<String> words) {
        return database.list(
                TAUGHT,
                row -> new TaughtRow(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getLong("page_id"),
                        row.getText("school_class"),
                        row.getText("subject"),
                        row.findText("group_name")),
                teacherId,
                today,
                today,
                today,
                today,
                today,
                words.toArray(String[]::new));
    }
}
