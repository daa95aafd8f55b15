package school.ejournal.it;

/**
 * A school whose hours are known: a term of three weeks, this one in the middle, and pages with so many lessons that were
 * given, cancelled, not recorded and are left.
 */
final class CountedSchool {

    private static final String LAY_OUT = """
            do $$
            declare
                own bigint := %1$d; today date := '%2$s'; starts date := today - 9; year bigint;
            begin
                update school set name = '%3$s' where id = own;
                insert into school_year (id, school_id, starts, ends)
                values (nextval('entity_id'), own, starts, today + 11) returning id into year;
                insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
                values (nextval('entity_id'), own, year, 'quarter', 1, starts, today + 11);
                insert into person (id, school_id, surname, given_name)
                values (nextval('entity_id'), own, 'Ким', 'Елена');
                insert into subject (id, school_id, name, short_name)
                values (nextval('entity_id'), own, 'Математика', 'мат');
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                values (nextval('entity_id'), own, year, 7, 'А', 'quarter');
                insert into timetable_version (id, school_id, school_year_id, valid_from)
                values (nextval('entity_id'), own, year, starts);
            end $$
            """;

    private static final String PAGE = """
            do $$
            declare
                own bigint := %1$d; today date := '%2$s'; grp bigint := nextval('entity_id'); at bigint := nextval('entity_id');
                who bigint;
            begin
                select id into who from person where school_id = own and surname = 'Ким';
                insert into teaching_group (id, school_id, class_id, subject_id, name, marking)
                select grp, own, c.id, s.id, 'часть ' || grp, 'scale' from school_class c join subject s using (school_id)
                where school_id = own;
                insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
                values (nextval('entity_id'), own, grp, who, %3$d, today - 9);
                insert into timetable_slot (id, school_id, version_id, group_id, weekday, number)
                select nextval('entity_id'), own, id, grp, 1, 1 from timetable_version where school_id = own;
                insert into page_head (page_id, school_id, hash)
                values (at, own, sha256(convert_to('ejournal/page/' || own || '/' || at, 'UTF8')));
                insert into page (id, school_id, group_id, term_id, term_column_id)
                select at, own, grp, id, nextval('entity_id') from term where school_id = own;
                insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id, topic, state, cause)
                select nextval('entity_id'), own, at, grp, today + k.day, n, who, k.topic, k.state, k.cause
                from (values (-3, %4$d, 'Дроби', 'planned', null), (-2, %5$d, '', 'cancelled', 'decision'),
                             (-1, %6$d, '', 'planned', null), (2, %7$d, '', 'planned', null))
                    as k (day, count, topic, state, cause), generate_series(1, k.count) n;
            end $$
            """;

    private final long id;

    private CountedSchool(long id) {
        this.id = id;
    }

    static CountedSchool open(String coordinator, String name) throws Exception {
        long id = NewSchool.open(coordinator).id();
        Office.change(LAY_OUT.formatted(id, Product.TODAY, name));
        return new CountedSchool(id);
    }

    CountedSchool page(int weeklyHours, int given, int cancelled, int unrecorded, int left) throws Exception {
        Office.change(PAGE.formatted(id, Product.TODAY, weeklyHours, given, cancelled, unrecorded, left));
        return this;
    }
}
