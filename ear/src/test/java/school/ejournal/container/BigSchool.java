package school.ejournal.container;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;

/** A school of 1,020 pupils beside those of the demo. */
record BigSchool(long id, String coordinator) {

    /** The file that lays it out. */
    static final String FILE = "rollover/big-school.sql";

    /** What a rollover may touch. */
    private static final String ROSTER = """
            select string_agg(d, ' ' order by d) from (
                select 'enrolment' || count(*) || md5(string_agg(to_jsonb(t)::text, ',' order by t.id)) as d from enrolment t
                union all select 'class' || count(*) || md5(string_agg(to_jsonb(t)::text, ',' order by t.id)) from school_class t
                union all select 'group' || count(*) || md5(string_agg(to_jsonb(t)::text, ',' order by t.id)) from teaching_group t
                union all select 'load' || count(*) || md5(string_agg(to_jsonb(t)::text, ',' order by t.id)) from teaching_load t
                union all select 'member' || count(*) || md5(string_agg(to_jsonb(t)::text, ',' order by t.group_id, t.student_id,
                    t.valid_from)) from group_member t
                union all select 'lead' || count(*) || md5(string_agg(to_jsonb(t)::text, ',' order by t.class_id, t.teacher_id))
                    from homeroom t
                union all select 'fate' || count(*) from rollover_fate
                union all select 'year' || count(*) from (select id from school_year where %s) y) all_of_it
            """;

    static BigSchool layOut(Connection connection, String login, LocalDate today) throws Exception {
        String demo = text(connection, "select min(id)::text from school where kind = 'school'");
        scope(connection, demo);
        String hash = text(connection, "select password_hash from account where login = 'coordinator'");
        String school = text(
                connection,
                "insert into school (id, kind, name, short_name) select min(id) + 3, 'school', 'Большая школа', 'БШ'"
                        + " from school where kind = 'school' returning id::text");
        scope(connection, school);
        try (InputStream file = BigSchool.class.getResourceAsStream("/" + FILE);
                Statement statement = connection.createStatement()) {
            String script = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(script.replace("${school}", school)
                    .replace("${hash}", hash)
                    .replace("${login}", login)
                    .replace("${today}", today.toString()));
        }
        return new BigSchool(Long.parseLong(school), login);
    }

    /** All that a rollover may touch, as one value; years without classes are left out. */
    String roster() throws Exception {
        return ask(ROSTER.formatted("exists (select 1 from school_class c where c.school_year_id = school_year.id)"));
    }

    /** One value of the school. */
    String ask(String sql) throws Exception {
        return ask(id, sql);
    }

    /** One value of a school. */
    static String ask(long school, String sql) throws Exception {
        return Transactions.committed(connection -> {
            scope(connection, Long.toString(school));
            return text(connection, sql);
        });
    }

    long count(String sql) throws Exception {
        return Long.parseLong(ask("select count(*)::text from " + sql));
    }

    private static void scope(Connection connection, String school) throws SQLException {
        text(connection, "select set_config('ej.school', '" + school + "', true)");
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
