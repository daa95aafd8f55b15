package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.shared.Database;

/**
 * The marks of a school year in the files of OneRoster 1.2 (CSV binding 1.2.1, gradebook). A column of the journal is a line
 * item, its kind of work the category with its weight; the term's marks have a category of their own. A cell with two marks
 * is two results, the second of a line item of its own, since a pupil has one result in each. What a retake made of a mark is
 * the mark. Read by class: the marks of a school are too many to be held at once.
 */
@ApplicationScoped
public class GradebookExports {

    /** The files beside those of the roster, in the order in which they are written. */
    public static final List<String> FILES =
            List.of("categories.csv", "scoreScales.csv", "lineItems.csv", "lineItemScoreScales.csv", "results.csv");

    public static final String CATEGORY_COLUMNS = "sourcedId,status,dateLastModified,title,weight";

    public static final String SCALE_COLUMNS =
            "sourcedId,status,dateLastModified,title,type,orgSourcedId,courseSourcedId,classSourcedId,scoreScaleValue";

    public static final String ITEM_COLUMNS = "sourcedId,status,dateLastModified,title,description,assignDate,dueDate,"
            + "classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId";

    public static final String ITEM_SCALE_COLUMNS =
            "sourcedId,status,dateLastModified,title,lineItemSourcedId,scoreScaleSourcedId";

    public static final String RESULT_COLUMNS =
            "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,"
                    + "textScore,classSourcedId,inProgress,incomplete,late,missing";

    private static final String CATEGORIES = """
            select array['ej-' || k.id, '', '', k.name, k.weight::text] as cells from work_type k
            union all select array['ej-term', '', '', 'Итоговые отметки', '']
            order by 1
            """;

    private static final String SCALES = """
            select array['s' || g.id, '', '', case g.marking when 'scale' then 'Пятибалльная шкала' else 'Зачёт' end,
                   case g.marking when 'scale' then 'numeric' else 'passfail' end,
                   outgoing_name(o.sourced_id, o.id), outgoing_name(s.sourced_id, s.id), outgoing_name(g.sourced_id, g.id),
                   case g.marking when 'scale' then
                       '{5:отлично},{4:хорошо},{3:удовлетворительно},{2:неудовлетворительно},{1:очень плохо}'
                   else '{1:зачёт},{0:незачёт}' end] as cells
            from teaching_group g join school_class c on c.id = g.class_id join subject s on s.id = g.subject_id
            join school o on o.id = g.school_id
            where c.school_year_id = ? and g.marking <> 'none' order by 1
            """;

    /**
     * The columns of a class, found by its pages, with what their line items say. A lesson is one where somebody has a mark in it or its work has a
     * title; a term column, where a mark stands in it. Each step is made once and kept: PostgreSQL takes it for a row or two, and
     * would make it anew for each of thousands.
     */
    private static final String COLUMNS = """
            with pages as materialized (
                select p.id, p.term_column_id, p.term_id, g.id as group_id, g.sourced_id, g.marking, g.school_id
                from page p join teaching_group g on g.id = p.group_id where g.class_id = ?
            ), columns as (
                select l.id, l.page_id, coalesce(nullif(l.work_title, ''), k.name, 'Урок') as title, l.topic,
                       coalesce('ej-' || k.id, 'ej-term') as category, l.date as assigned, l.date as due,
                       l.work_title <> '' as named
                from pages p join lesson l on l.page_id = p.id left join work_type k on k.id = l.work_type_id
                where l.state = 'planned'
                union all
                select w.id, w.page_id, coalesce(nullif(w.title, ''), k.name), l.topic, 'ej-' || k.id, l.date, l.date, true
                from pages p join work w on w.page_id = p.id join lesson l on l.id = w.lesson_id
                join work_type k on k.id = w.work_type_id
                where w.state = 'active'
                union all
                select p.term_column_id, p.id, 'Итоговая отметка', '', 'ej-term', t.starts, t.ends, false
                from pages p join term t on t.id = p.term_id
            ), marked as (
                select x.column_id, max((select count(*) from unnest(x.marks) m where m < 100)) as marks
                from pages p join cell x on x.page_id = p.id where x.marks <> '{}' group by x.column_id
            ), items as materialized (
                select 'i' || c.id || case when n.n > 1 then '-' || n.n else '' end as name, c.*, n.n, p.group_id,
                       outgoing_name(p.sourced_id, p.group_id) as group_name, outgoing_name(t.sourced_id, t.id) as term_name,
                       outgoing_name(o.sourced_id, o.id) as school_name, p.marking
                from columns c join pages p on p.id = c.page_id
                join term t on t.id = p.term_id join school o on o.id = p.school_id
                left join marked m on m.column_id = c.id
                cross join lateral generate_series(1, greatest(coalesce(m.marks, 0), case when c.named then 1 else 0 end)) as n (n)
                where p.marking <> 'none'
            )
            """;

    private static final String ITEMS = COLUMNS + """
            select array[i.name, '', '', i.title || case when i.n > 1 then ' (' || i.n || ')' else '' end,
                   regexp_replace(i.topic, '\\s+', ' ', 'g'), i.assigned::text, i.due::text, i.group_name, i.category,
                   i.term_name, case i.marking when 'scale' then '1' else '0' end,
                   case i.marking when 'scale' then '5' else '1' end, i.school_name] as cells
            from items i order by i.group_id, i.assigned, i.id, i.n
            """;

    private static final String ITEM_SCALES = COLUMNS + """
            select array['z' || i.name, '', '', '', i.name, 's' || i.group_id] as cells
            from items i order by i.group_id, i.assigned, i.id, i.n
            """;

    /** A mark and what retakes made of it: codes from 100 on belong to the mark before them. */
    private static final String RESULTS = COLUMNS + """
            , given as (
                select x.column_id, x.student_id, x.changed_at, m.code % 100 as code, m.place,
                       count(*) filter (where m.code < 100) over (partition by x.column_id, x.student_id order by m.place) as n
                from pages p join cell x on x.page_id = p.id
                cross join lateral unnest(x.marks) with ordinality as m (code, place)
                where x.marks <> '{}'
            ), latest as materialized (
                select distinct on (column_id, student_id, n) * from given order by column_id, student_id, n, place desc
            )
            select array['r' || i.name || '-' || x.id, '', '', i.name, outgoing_name(x.sourced_id, x.id),
                   case when r.code in (21, 23) then 'not submitted' when r.code = 22 then 'exempt' else 'fully graded' end,
                   case when r.code <= 5 then r.code::text when r.code = 11 then '1' when r.code = 12 then '0' else '' end,
                   (r.changed_at at time zone o.zone)::date::text, '',
                   case when r.code <= 5 then r.code::text when r.code = 11 then 'зач' when r.code = 12 then 'нз'
                        when r.code = 21 then 'н/а' when r.code = 22 then 'осв' else '' end,
                   i.group_name, '', '', '', case when r.code = 23 then 'true' else 'false' end] as cells
            from items i join latest r on r.column_id = i.id and r.n = i.n
            join person x on x.id = r.student_id join school o on o.id = x.school_id
            where exists (select 1 from teaching_group g join enrolment e on e.class_id = g.class_id
                          where g.id = i.group_id and g.name is null and e.student_id = x.id)
               or exists (select 1 from group_member m where m.group_id = i.group_id and m.student_id = x.id)
            order by i.group_id, i.assigned, i.id, i.n, x.id
            """;

    @Inject
    private Database database;

    public List<Long> listClasses(long yearId) {
        return database.list(
                "select id from school_class where school_year_id = ? order by grade_level, letter",
                row -> row.getLong("id"),
                yearId);
    }

    public List<List<String>> listCategories() {
        return lines(CATEGORIES);
    }

    public List<List<String>> listScales(long yearId) {
        return lines(SCALES, yearId);
    }

    public List<List<String>> listItems(long classId) {
        return lines(ITEMS, classId);
    }

    public List<List<String>> listItemScales(long classId) {
        return lines(ITEM_SCALES, classId);
    }

    public List<List<String>> listResults(long classId) {
        return lines(RESULTS, classId);
    }

    private List<List<String>> lines(String sql, Object... arguments) {
        return database.list(sql, row -> row.getTexts("cells"), arguments);
    }
}
