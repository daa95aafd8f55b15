package school.ejournal.journal.store;

/**
 * What a pupil {@code m} of a page earned in the page's subject elsewhere, in the days of its term and up to a moment:
 * {@code n} names page, group, days and moment. The pages of the own classes are found first, then the cells on them.
 */
final class BroughtCells {

    static final String OF_MEMBER = """
            select json_agg(json_build_array(b.day, b.text, b.marks, b.work, b.weight, b.retake, b.place, b.document)
                            order by b.day, b.number, b.column_id)::text
            from (
                select l.date as day, l.number, k.column_id, k.text, k.marks,
                       coalesce(nullif(case when w.id is null then l.work_title else w.title end, ''), t.name) as work,
                       coalesce(c.weight_before, t.weight, 1) as weight,
                       coalesce(c.retake_before, t.retake, 'replace') as retake,
                       oc.grade_level || oc.letter || coalesce(', ' || og.name, '') as place, null as document
                from teaching_group pg
                join teaching_group og on og.subject_id = pg.subject_id
                join school_class oc on oc.id = og.class_id
                join page op on op.group_id = og.id and op.id <> n.page_id
                join term ot on ot.id = op.term_id and ot.starts <= n.ends and ot.ends >= n.starts
                join cell k on k.page_id = op.id and k.student_id = m.student_id and k.marks <> '{}'
                           and k.changed_at <= n.moment
                left join work w on w.id = k.column_id and w.page_id = op.id
                join lesson l on l.id = coalesce(w.lesson_id, k.column_id) and l.date between n.starts and n.ends
                left join work_type t on t.id = case when w.id is null then l.work_type_id else w.work_type_id end
                left join lateral (select weight_before, retake_before from work_type_change
                    where work_type_id = t.id and starts > l.date order by id limit 1) c on true
                where pg.id = n.group_id and coalesce(w.state, 'active') = 'active'
                  and og.class_id in (select class_id from enrolment where student_id = m.student_id)
                union all
                select b.day, 0, b.id, b.text, b.marks, coalesce(nullif(b.work_title, ''), t.name),
                       coalesce(c.weight_before, t.weight, 1), coalesce(c.retake_before, t.retake, 'replace'),
                       b.source_school, b.document
                from brought_mark b
                join teaching_group pg on pg.id = n.group_id and pg.subject_id = b.subject_id
                left join work_type t on t.id = b.work_type_id
                left join lateral (select weight_before, retake_before from work_type_change
                    where work_type_id = t.id and starts > b.day order by id limit 1) c on true
                where b.student_id = m.student_id and b.day between n.starts and n.ends and b.entered_at <= n.moment
                  and (b.annulled_at is null or b.annulled_at > n.moment)
            ) b
            """;

    private BroughtCells() {}
}
