package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.journal.LessonAdvice.Parallel;
import school.ejournal.shared.Database;

/** What the groups of one subject and grade did, and did not yet. */
@ApplicationScoped
public class Parallels {

    /**
     * First what followed in another group on what this group did last, then that itself, then the latest topics of the
     * parallel groups and of the years before that this group has not had this year.
     */
    private static final String TOPICS = """
            with me as (
                select l.group_id, g.subject_id, c.grade_level,
                       (select b.topic from lesson b where b.group_id = l.group_id and b.topic <> ''
                            and (b.date, b.number) < (l.date, l.number)
                        order by b.date desc, b.number desc limit 1) as last
                from lesson l
                join teaching_group g on g.id = l.group_id
                join school_class c on c.id = g.class_id
                where l.id = ?
            ), noted as (
                select o.topic, o.date, o.group_id = me.group_id as own, me.last,
                       lag(o.topic) over (partition by o.group_id order by o.date, o.number) as before
                from me
                join teaching_group g on g.subject_id = me.subject_id
                join school_class c on c.id = g.class_id and c.grade_level = me.grade_level
                join lesson o on o.group_id = g.id and o.topic <> ''
            )
            select n.topic
            from noted n
            group by n.topic
            having not bool_or(n.own) or bool_or(n.topic = n.last)
            order by min(case when n.before = n.last and n.topic <> n.last then 0 when n.topic = n.last then 1 else 2 end),
                     max(n.date) desc, n.topic
            limit 8
            """;

    private static final String WITHOUT_NOTE = """
            select distinct on (o.group_id) o.id, o.date, o.number, o.version, c.grade_level, c.letter, g.name
            from lesson l
            join teaching_group own on own.id = l.group_id
            join school_class at on at.id = own.class_id
            join teaching_group g on g.subject_id = own.subject_id and g.id <> own.id
            join school_class c on c.id = g.class_id and c.grade_level = at.grade_level
                and c.school_year_id = at.school_year_id
            join lesson o on o.group_id = g.id and o.date >= l.date and o.topic = '' and o.homework = ''
                and o.state <> 'cancelled'
            join page p on p.id = o.page_id and not p.sealed
            where l.id = ? and exists (
                select 1 from teaching_load tl where tl.group_id = g.id and tl.teacher_id = ?
                  and o.date between tl.valid_from and coalesce(tl.valid_until, 'infinity'))
            order by o.group_id, o.date, o.number
            """;

    @Inject
    private Database database;

    public List<String> listTopics(long lessonId) {
        return database.list(TOPICS, row -> row.getText("topic"), lessonId);
    }

    /** The next lesson without a note of each other group that the teacher has in the subject and grade. */
    public List<Parallel> listWithoutNote(long lessonId, long teacherId, LocalDate today) {
        return database.list(
                WITHOUT_NOTE,
                row -> new Parallel(
                        row.getLong("id"),
                        row.getInt("grade_level") + row.getText("letter"),
                        row.findText("name"),
                        row.getDate("date"),
                        row.getInt("number"),
                        row.getInt("version"),
                        row.getDate("date").isAfter(today)),
                lessonId,
                teacherId);
    }
}
