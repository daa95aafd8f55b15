package school.ejournal.it;

import java.sql.Connection;
import java.sql.Statement;

/**
 * A school of its own with one page: mathematics of 7Д, taught by two at once, Первова and Вторых, with a lesson on the day before
 * today and one today. Nobody has written anything there.
 */
final class PairSchool {

    static final String CLASS = "7Д";
    static final String SUBJECT = "Математика";

    private static final String LAY_OUT = """
            do $$
            declare
                own bigint; year bigint; term bigint; class bigint; maths bigint; grp bigint; at bigint; who bigint;
                account bigint; one record; today date := '%1$s';
            begin
                insert into school (id, kind, name, short_name)
                values (%3$s, 'school', 'Школа двоих', 'Школа двоих') returning id into own;
                insert into school_year (id, school_id, starts, ends)
                values (nextval('entity_id'), own, today - 90, today + 180) returning id into year;
                insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
                values (nextval('entity_id'), own, year, 'quarter', 1, today - 60, today + 30) returning id into term;
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                values (nextval('entity_id'), own, year, 7, 'Д', 'quarter') returning id into class;
                insert into subject (id, school_id, name, short_name)
                values (nextval('entity_id'), own, 'Математика', 'Матем') returning id into maths;
                insert into teaching_group (id, school_id, class_id, subject_id, marking)
                values (nextval('entity_id'), own, class, maths, 'scale') returning id into grp;
                for one in select * from (values ('Агеева', 'Ася'), ('Быкова', 'Бэлла'), ('Веткин', 'Вадим'), ('Гусев', 'Глеб'),
                        ('Дятлова', 'Дина'), ('Ежов', 'Егор'), ('Жуков', 'Женя')) as n (surname, name) loop
                    insert into person (id, school_id, surname, given_name)
                    values (nextval('entity_id'), own, one.surname, one.name) returning id into who;
                    insert into enrolment (id, school_id, class_id, student_id, valid_from)
                    values (nextval('entity_id'), own, class, who, today - 60);
                end loop;
                for one in select * from (values ('Вторых', 'Вера', 'Олеговна', 'second'), ('Первова', 'Анна', 'Ильинична', 'first'))
                        as n (surname, name, patronymic, login) loop
                    insert into person (id, school_id, surname, given_name, patronymic)
                    values (nextval('entity_id'), own, one.surname, one.name, one.patronymic) returning id into who;
                    insert into account (id, school_id, person_id, login, password_hash, display_name)
                    select nextval('entity_id'), own, who, '%2$s.' || one.login, password_hash, one.surname || ' ' || one.name
                    from account where login = 'coordinator' returning id into account;
                    insert into account_role (school_id, account_id, role, valid_from) values (own, account, 'TEACHER', today - 60);
                    insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
                    values (nextval('entity_id'), own, grp, who, 5, today - 60);
                end loop;
                at := nextval('entity_id');
                insert into page_head (page_id, school_id, hash)
                values (at, own, sha256(convert_to('ejournal/page/' || own || '/' || at, 'UTF8')));
                insert into page (id, school_id, group_id, term_id, term_column_id)
                values (at, own, grp, term, nextval('entity_id'));
                insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id)
                values (nextval('entity_id'), own, at, grp, today - 1, 2, who), (nextval('entity_id'), own, at, grp, today, 2, who);
            end $$
            """;

    private PairSchool() {}

    /** @param prefix of the logins, another one for each: the teachers are first and second behind it */
    static void open(String prefix) throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(LAY_OUT.formatted(Product.TODAY, prefix, NewSchool.FREE_ID));
        }
    }

    /** One of the two at the page. */
    static TeacherAtPage atPage(String login) {
        return new TeacherAtPage(login, CLASS, SUBJECT, Browser.DESK);
    }
}
