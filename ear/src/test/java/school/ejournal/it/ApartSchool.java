package school.ejournal.it;

import java.sql.Connection;
import java.sql.Statement;

/**
 * A small school of its own: 7Ю with a pupil to be taught at home, 7Э and 7Я beside it, 1К and 3К to be combined. 7Ю has mathematics
 * on the day before today and today, in the second hour of the timetable; today's is a written work.
 */
final class ApartSchool {

    private static final String LAY_OUT = """
            do $$
            declare
                own bigint; year bigint; term bigint; version bigint; maths bigint; russian bigint; grp bigint; at bigint;
                who bigint; account bigint; class bigint; written bigint; one record; today date := '%1$s';
            begin
                insert into school (id, kind, name, short_name)
                values (%2$s, 'school', 'Малая школа', 'Малая школа') returning id into own;
                insert into school_year (id, school_id, starts, ends)
                values (nextval('entity_id'), own, today - 90, today + 180) returning id into year;
                insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
                values (nextval('entity_id'), own, year, 'quarter', 1, today - 60, today + 30) returning id into term;
                insert into subject (id, school_id, name, short_name)
                values (nextval('entity_id'), own, 'Математика', 'Матем') returning id into maths;
                insert into subject (id, school_id, name, short_name)
                values (nextval('entity_id'), own, 'Русский язык', 'Рус') returning id into russian;
                insert into work_type (id, school_id, name, weight, written, days_to_mark)
                values (nextval('entity_id'), own, 'Контрольная работа', 3, true, 5) returning id into written;
                insert into timetable_version (id, school_id, school_year_id, valid_from)
                values (nextval('entity_id'), own, year, today - 60) returning id into version;
                for one in select * from (values (1, 'К'), (3, 'К'), (7, 'Ю'), (7, 'Э'), (7, 'Я')) as n (grade, letter) loop
                    insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                    values (nextval('entity_id'), own, year, one.grade, one.letter, 'quarter');
                end loop;
                for one in select * from (values ('Первушина', 'Полина', 1, 'К', null), ('Третьякова', 'Таня', 3, 'К', null),
                        ('Надеждина', 'Нина', 7, 'Ю', 'apart.pupil'), ('Олина', 'Ольга', 7, 'Ю', null),
                        ('Эминова', 'Эльза', 7, 'Э', null), ('Яшина', 'Яна', 7, 'Я', null))
                        as n (surname, name, grade, letter, login) loop
                    insert into person (id, school_id, surname, given_name)
                    values (nextval('entity_id'), own, one.surname, one.name) returning id into who;
                    insert into enrolment (id, school_id, class_id, student_id, valid_from)
                    select nextval('entity_id'), own, id, who, today - 60 from school_class
                    where school_id = own and grade_level = one.grade and letter = one.letter;
                    if one.login is not null then
                        insert into account (id, school_id, person_id, login, password_hash, display_name)
                        select nextval('entity_id'), own, who, one.login, password_hash, one.surname || ' ' || one.name
                        from account where login = 'coordinator' returning id into account;
                        insert into account_role (school_id, account_id, role, valid_from)
                        values (own, account, 'STUDENT', today - 60);
                    end if;
                end loop;
                for one in select * from (values ('Котова', 'apart.coordinator', 'COORDINATOR', ''),
                        ('Заместилова', 'apart.deputy', 'DEPUTY', ''), ('Учителева', 'apart.teacher', 'TEACHER', ''),
                        ('Надомникова', 'apart.tutor', 'TEACHER', ''), ('Юдина', 'apart.own', 'HOMEROOM', 'Ю'),
                        ('Эхова', 'apart.beside', 'HOMEROOM', 'Э'), ('Якова', 'apart.other', 'HOMEROOM', 'Я'))
                        as n (surname, login, role, leads) loop
                    insert into person (id, school_id, surname, given_name)
                    values (nextval('entity_id'), own, one.surname, 'Анна') returning id into who;
                    insert into account (id, school_id, person_id, login, password_hash, display_name)
                    select nextval('entity_id'), own, who, one.login, password_hash, one.surname || ' Анна'
                    from account where login = 'coordinator' returning id into account;
                    insert into account_role (school_id, account_id, role, valid_from) values (own, account, one.role, today - 60);
                    insert into homeroom (school_id, class_id, teacher_id, valid_from)
                    select own, id, who, today - 60 from school_class
                    where school_id = own and grade_level = 7 and letter = one.leads;
                    if one.role = 'TEACHER' then
                        insert into teaching_group (id, school_id, class_id, subject_id, marking)
                        select nextval('entity_id'), own, id, case when one.login = 'apart.teacher' then maths else russian end, 'scale'
                        from school_class where school_id = own and letter = 'Ю' returning id into grp;
                        insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
                        values (nextval('entity_id'), own, grp, who, 5, today - 60);
                    end if;
                    if one.login = 'apart.teacher' then
                        insert into timetable_slot (id, school_id, version_id, group_id, weekday, number)
                        values (nextval('entity_id'), own, version, grp, extract(isodow from today), 2);
                        at := nextval('entity_id');
                        insert into page_head (page_id, school_id, hash)
                        values (at, own, sha256(convert_to('ejournal/page/' || own || '/' || at, 'UTF8')));
                        insert into page (id, school_id, group_id, term_id, term_column_id)
                        values (at, own, grp, term, nextval('entity_id'));
                        insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id, work_type_id)
                        values (nextval('entity_id'), own, at, grp, today - 1, 2, who, null),
                               (nextval('entity_id'), own, at, grp, today, 2, who, written);
                    end if;
                end loop;
            end $$
            """;

    /** The page of a group with one lesson today in the third hour, taught by whoever has the load. */
    private static final String PAGE = """
            with laid as (
                select g.id as group_id, g.school_id, t.id as term_id, l.teacher_id, nextval('entity_id') as at,
                       nextval('entity_id') as term_column
                from teaching_group g join term t on t.school_id = g.school_id
                join teaching_load l on l.group_id = g.id where g.id = %1$s
            ), head as (
                insert into page_head (page_id, school_id, hash)
                select at, school_id, sha256(convert_to('ejournal/page/' || school_id || '/' || at, 'UTF8')) from laid
            ), page as (
                insert into page (id, school_id, group_id, term_id, term_column_id)
                select at, school_id, group_id, term_id, term_column from laid
            )
            insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id)
            select nextval('entity_id'), school_id, at, group_id, '%2$s', 3, teacher_id from laid returning page_id
            """;

    private ApartSchool() {}

    static void open() throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(LAY_OUT.formatted(Product.TODAY, NewSchool.FREE_ID));
        }
    }

    /** A value of the school; {@code own} is its id. */
    static String ask(String sql) throws Exception {
        return Rows.text("with s as (select school_id as own from account where login = 'apart.deputy') " + sql);
    }

    static long pupil(String surname) throws Exception {
        return Long.parseLong(ask("select id from person, s where school_id = own and surname = '" + surname + "'"));
    }

    static long schoolClass(String name) throws Exception {
        return Long.parseLong(
                ask("select id from school_class, s where school_id = own and grade_level || letter = '" + name + "'"));
    }

    static long group(String name) throws Exception {
        return Long.parseLong(ask("select id from teaching_group, s where school_id = own and name = '" + name + "'"));
    }

    /** The page of mathematics of the whole 7Ю. */
    static long pageOfTheClass() throws Exception {
        return Long.parseLong(ask("select p.id from s, page p join teaching_group g on g.id = p.group_id"
                + " where p.school_id = own and g.name is null"));
    }

    /** The lesson of a page on a day. */
    static long lesson(long page, String day) throws Exception {
        return Long.parseLong(Rows.text("select id from lesson where page_id = " + page + " and date = " + day));
    }

    /** Lays out a page for a group, with a lesson today. */
    static long layOut(long group) throws Exception {
        return Long.parseLong(Rows.text(PAGE.formatted(group, Product.TODAY)));
    }
}
