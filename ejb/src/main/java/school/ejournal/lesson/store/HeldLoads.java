package school.ejournal.lesson.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.calendar.Span;
import school.ejournal.lesson.BellEffect;
import school.ejournal.lesson.BellEffect.Meeting;
import school.ejournal.roster.NewLoad;
import school.ejournal.shared.Database;

/** The lessons of a load beside the other lessons of its teacher. */
@ApplicationScoped
public class HeldLoads {

    private static final String MEETINGS = """
            with own as materialized (
                select l.id, l.date, l.number, g.class_id, c.grade_level || c.letter as school_class, b.starts, b.ends
                from lesson l
                join teaching_group g on g.id = l.group_id
                join school_class c on c.id = g.class_id
                left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
                where case when ? <> 0 then g.id = ? else g.class_id = ? and g.subject_id = ? and g.name is null end
                  and l.teacher_id = ? and l.date between ? and ? and l.state = 'planned'
                  and not exists (select 1 from substitution u where u.lesson_id = l.id and u.annulled_at is null)
            ), other as materialized (
                select o.id, o.date, o.number, c.grade_level || c.letter as school_class, h.class_id
                from lesson o
                join teaching_group h on h.id = o.group_id
                join school_class c on c.id = h.class_id
                left join substitution u on u.lesson_id = o.id and u.annulled_at is null
                where case when u.substitute_id is null then o.teacher_id else u.substitute_id end = ?
                  and o.date between ? and ? and o.state = 'planned'
                  and case when u.kind is null then '' else u.kind end <> 'merge'
            )
            select m.date, x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '')
                       as teacher,
                   m.school_class as one_class, m.number as one_number, o.school_class as other_class,
                   o.number as other_number
            from own m
            join other o on o.date = m.date and o.id <> m.id
            join person x on x.id = ?
            left join lateral bells_on(o.class_id, o.date, false) f on f.number = o.number
            where bells_meet(m.number, m.starts, m.ends, o.number, f.starts, f.ends)
            order by m.date, m.number, o.id limit ?
            """;

    @Inject
    private Database database;

    /** The lessons that a load gives its teacher at a time at which she has another. */
    public List<Meeting> listMeetings(NewLoad load, Span days) {
        NewLoad.Taught group = load.group();
        return database.list(
                MEETINGS,
                row -> new Meeting(
                        row.getDate("date"),
                        row.getText("teacher"),
                        row.getText("one_class"),
                        row.getInt("one_number"),
                        row.getText("other_class"),
                        row.getInt("other_number")),
                group.groupId(),
                group.groupId(),
                group.classId(),
                group.subjectId(),
                load.teacherId(),
                days.from(),
                days.until(),
                load.teacherId(),
                days.from(),
                days.until(),
                load.teacherId(),
                BellEffect.MOST_CLASHES);
    }
}
