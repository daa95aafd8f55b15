package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.shared.Database;

/** What sheets hand out, each line as its cells. */
@ApplicationScoped
public class Exports {

    private static final String PUPILS = """
            select array[x.surname, x.given_name, coalesce(x.patronymic, ''), coalesce(to_char(x.birth_date, 'DD.MM.YYYY'), ''),
                   case x.sex when 'm' then 'м' when 'f' then 'ж' else '' end, c.grade_level || c.letter,
                   coalesce(x.phone, ''), coalesce(x.email, ''),
                   coalesce(g.names[1], ''), coalesce(g.phones[1], ''), coalesce(g.emails[1], ''), coalesce(g.relations[1], ''),
                   coalesce(g.names[2], ''), coalesce(g.phones[2], ''), coalesce(g.emails[2], ''), coalesce(g.relations[2], ''),
                   coalesce(c.profile, '')]
                   as cells
            from enrolment e join person x on x.id = e.student_id join school_class c on c.id = e.class_id
            left join lateral (
                select array_agg(concat_ws(' ', p.surname, p.given_name, p.patronymic) order by p.id) as names,
                       array_agg(coalesce(p.phone, '') order by p.id) as phones,
                       array_agg(coalesce(p.email, '') order by p.id) as emails,
                       array_agg(case q.relation when 'mother' then 'мать' when 'father' then 'отец' else 'опекун' end
                                 order by p.id) as relations
                from guardianship q join person p on p.id = q.guardian_id
                where q.student_id = x.id and q.since <= ?::date and (q.until is null or q.until >= ?::date)
            ) g on true
            where ?::date between e.valid_from and coalesce(e.valid_until, 'infinity')
            order by c.grade_level, c.letter, x.surname collate "ru-x-icu", x.given_name collate "ru-x-icu", x.id
            """;

    private static final String SLOTS = """
            select array[c.grade_level || c.letter, coalesce(g.name, ''), s.name, coalesce((
                       select string_agg(concat_ws(' ', x.surname, x.given_name, x.patronymic), ', ' order by x.id)
                       from teaching_load l join person x on x.id = l.teacher_id
                       where l.group_id = g.id and ?::date between l.valid_from and coalesce(l.valid_until, 'infinity')), ''),
                   t.weekday::text, t.number::text, coalesce(t.room, '')] as cells
            from timetable_version v join timetable_slot t on t.version_id = v.id
            join teaching_group g on g.id = t.group_id join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            where ?::date between v.valid_from and coalesce(v.valid_until, 'infinity')
              and v.state = 'published'
              and not t.removed
            order by c.grade_level, c.letter, t.weekday, t.number, g.name nulls first, t.id
            """;

    @Inject
    private Database database;

    public List<List<String>> listPupils(LocalDate today) {
        return database.list(PUPILS, row -> row.getTexts("cells"), today, today, today);
    }

    public List<List<String>> listSlots(LocalDate today) {
        return database.list(SLOTS, row -> row.getTexts("cells"), today, today);
    }
}
