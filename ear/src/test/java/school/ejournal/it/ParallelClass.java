package school.ejournal.it;

import java.util.List;

/**
 * A class beside 6А of the second school, with the same subjects and teachers and a page for each term, but with nobody in
 * it; and two pupils of 6А whose families can sign in. Laid out once for all tests.
 */
final class ParallelClass {

    private static final String SCHOOL = "(select school_id from account where login = 'second.coordinator')";

    /** {@code %1$s} is the class 6А, {@code %2$s} the new one. */
    private static final List<String> LAID_OUT = List.of("""
            insert into teaching_group (id, school_id, class_id, subject_id, name, marking)
            select nextval('entity_id'), school_id, %2$s, subject_id, name, marking from teaching_group
            where class_id = %1$s and taken_back_by = 0
            """, """
            insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from, valid_until)
            select nextval('entity_id'), l.school_id, n.id, l.teacher_id, l.weekly_hours, l.valid_from, l.valid_until
            from teaching_load l join teaching_group o on o.id = l.group_id and o.class_id = %1$s
            join teaching_group n on n.class_id = %2$s and n.subject_id = o.subject_id and n.name is not distinct from o.name
            """, """
            with laid as (
                select nextval('entity_id') as id, nextval('entity_id') as term_column, p.school_id, n.id as group_id,
                       p.term_id, p.sealed
                from page p join teaching_group o on o.id = p.group_id and o.class_id = %1$s
                join teaching_group n on n.class_id = %2$s and n.subject_id = o.subject_id
                     and n.name is not distinct from o.name
            ), heads as (
                insert into page_head (page_id, school_id, hash)
                select id, school_id, sha256(convert_to('ejournal/page/' || school_id || '/' || id, 'UTF8')) from laid
            )
            insert into page (id, school_id, group_id, term_id, term_column_id, sealed)
            select id, school_id, group_id, term_id, term_column, sealed from laid
            """, """
            insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id, work_type_id)
            select nextval('entity_id'), l.school_id, np.id, n.id, l.date, l.number + 6, l.teacher_id, l.work_type_id
            from lesson l join page p on p.id = l.page_id and not p.sealed
            join teaching_group o on o.id = l.group_id and o.class_id = %1$s
            join teaching_group n on n.class_id = %2$s and n.subject_id = o.subject_id and n.name is not distinct from o.name
            join page np on np.group_id = n.id and np.term_id = p.term_id
            where l.number <= 6 and l.state = 'planned' and l.date <= date '%3$s' and o.name is null
            """);

    private static long id;

    private ParallelClass() {}

    static long of6A() throws Exception {
        return Long.parseLong(Rows.text("select c.id from school_class c join school_year y on y.id = c.school_year_id"
                + " where c.school_id = " + SCHOOL + " and c.grade_level = 6 and c.letter = 'А' and '" + Product.TODAY
                + "' between y.starts and y.ends"));
    }

    /** The class 6Б. */
    static synchronized long id() throws Exception {
        if (id == 0) {
            long beside = of6A();
            id = Long.parseLong(Rows.text("""
                    insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                    select nextval('entity_id'), school_id, school_year_id, 6, 'Б', scheme from school_class where id = %d
                    returning id
                    """.formatted(beside)));
            for (String statement : LAID_OUT) {
                Rows.execute(statement.formatted(beside, id, Product.TODAY));
            }
        }
        return id;
    }

    /** Its lessons stand in no timetable: whatever another test publishes for the school cancels them. */
    static void holdLessons() throws Exception {
        Rows.execute("update lesson set state = 'planned', cause = null where state = 'cancelled' and group_id in"
                + " (select id from teaching_group where class_id = " + id() + ")");
    }

    /** Lets a pupil and a guardian of hers sign in. */
    static void letIn(long student, String studentLogin, String guardianLogin) throws Exception {
        Rows.execute("""
                insert into person (id, school_id, surname, given_name)
                select nextval('entity_id'), school_id, surname, 'Мария' from person where id = %1$d;
                insert into guardianship (school_id, guardian_id, student_id, relation, since)
                select school_id, max(id), %1$d, 'mother', '2020-09-01' from person
                where school_id = (select school_id from person where id = %1$d) group by school_id;
                insert into account (id, school_id, person_id, login, password_hash, display_name)
                select nextval('entity_id'), a.school_id, n.person_id, n.login, a.password_hash, n.login
                from account a, (values (%1$d, '%2$s'), ((select max(guardian_id) from guardianship where student_id = %1$d),
                    '%3$s')) as n (person_id, login)
                where a.login = 'second.coordinator';
                insert into account_role (school_id, account_id, role, valid_from)
                select school_id, id, case login when '%2$s' then 'STUDENT' else 'GUARDIAN' end, '2000-01-01'
                from account where login in ('%2$s', '%3$s')
                """.formatted(student, studentLogin, guardianLogin));
    }
}
