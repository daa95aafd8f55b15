package school.ejournal.it;

import java.sql.Connection;
import java.sql.Statement;

/** A school of its own with one class, whose pupils and guardians have no accounts yet, and a few of staff who have. */
final class SlipSchool {

    /** What the logins begin with where slips are printed. */
    static final String SLIPS = "slip";

    static final String COORDINATOR = "slip.coordinator";
    static final String HOMEROOM = "slip.homeroom";
    static final String DIRECTOR = "slip.director";
    static final String LEAVING = "slip.leaving";
    static final String LEAVING_LATER = "slip.later";

    private static final String LAY_OUT = """
            do $$
            declare
                own bigint; year bigint; class bigint; one record; person bigint; pupil bigint; account bigint; grp bigint;
                today date := '%1$s';
            begin
                insert into school (id, kind, name, short_name)
                values (%3$s, 'school', 'Школа талонов', 'Школа талонов') returning id into own;
                insert into school_year (id, school_id, starts, ends)
                values (nextval('entity_id'), own, today - 90, today + 180) returning id into year;
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                values (nextval('entity_id'), own, year, 1, 'Т', 'quarter') returning id into class;
                for one in select * from (values ('Агапова', 'Арина'), ('Бобров', 'Борис'), ('Власов', 'Виктор'),
                                                ('Громова', 'Галина'), ('Доронин', 'Денис')) as n (surname, name) loop
                    insert into person (id, school_id, surname, given_name)
                    values (nextval('entity_id'), own, one.surname, one.name) returning id into pupil;
                    insert into enrolment (id, school_id, class_id, student_id, valid_from)
                    values (nextval('entity_id'), own, class, pupil, today - 60);
                    if one.surname = 'Агапова' then
                        insert into person (id, school_id, surname, given_name)
                        values (nextval('entity_id'), own, 'Агапов', 'Олег') returning id into person;
                        insert into guardianship (school_id, guardian_id, student_id, relation, since)
                        values (own, person, pupil, 'father', today - 60);
                    end if;
                end loop;
                insert into subject (id, school_id, name, short_name)
                values (nextval('entity_id'), own, 'Чтение', 'Чтение') returning id into person;
                insert into teaching_group (id, school_id, class_id, subject_id, marking)
                values (nextval('entity_id'), own, class, person, 'scale') returning id into grp;
                for one in select * from (values ('Котова', '%2$s.coordinator', 'COORDINATOR'), ('Лидина', '%2$s.homeroom', 'HOMEROOM'),
                        ('Уходова', '%2$s.leaving', 'TEACHER'), ('Позднева', '%2$s.later', 'TEACHER'),
                        ('Матвеева', '%2$s.mother', 'TEACHER'), ('Директорова', '%2$s.director', 'DIRECTOR'),
                        ('Заместилова', '%2$s.deputy', 'DEPUTY')) as n (surname, login, role) loop
                    insert into person (id, school_id, surname, given_name)
                    values (nextval('entity_id'), own, one.surname, 'Анна') returning id into person;
                    insert into account (id, school_id, person_id, login, password_hash, display_name)
                    select nextval('entity_id'), own, person, one.login, a.password_hash, one.surname || ' Анна'
                    from account a where a.login = 'coordinator' returning id into account;
                    insert into account_role (school_id, account_id, role, valid_from) values (own, account, one.role, today - 60);
                    if one.role = 'HOMEROOM' then
                        insert into homeroom (school_id, class_id, teacher_id, valid_from) values (own, class, person, today - 60);
                    elsif one.role = 'TEACHER' then
                        insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
                        values (nextval('entity_id'), own, grp, person, 4, today - 60);
                    end if;
                    if one.login = '%2$s.mother' then
                        insert into guardianship (school_id, guardian_id, student_id, relation, since)
                        values (own, person, pupil, 'mother', today - 60);
                    end if;
                end loop;
            end $$
            """;

    private SlipSchool() {}

    /** @param prefix of the logins, another one for each */
    static void open(String prefix) throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(LAY_OUT.formatted(Product.TODAY, prefix, NewSchool.FREE_ID));
        }
    }

    /** Who somebody is by her login. */
    static String person(String login) throws Exception {
        return Rows.text("select person_id from account where login = '" + login + "'");
    }
}
