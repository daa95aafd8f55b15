package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the planner is told of tables filled with much at once, asked by the application's role as the server does. */
class TableStatisticsTest {

    private static final String KNOWN = "select reltuples::bigint from pg_class where oid = 'subject'::regclass";
    private static final String KNOWN_PEOPLE = "select reltuples::bigint from pg_class where oid = 'person'::regclass";

    @TempDir
    private static Path data;

    private static TestDatabase database;

    @BeforeAll
    static void start() throws SQLException {
        database = TestDatabase.start(data);
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            // whatever PostgreSQL finds out by itself would be taken for the function's doing
            statement.execute("alter system set autovacuum = off");
            statement.execute("select pg_reload_conf()");
            statement.execute(
                    "insert into school (id, kind, name, short_name)" + " values (1, 'school', 'Школа', 'Школа')");
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void countsWhatWasFilledInTheSameTransaction() throws SQLException {
        try (Connection connection = database.application().open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('ej.school', '1', true)");
            statement.execute("insert into subject (id, school_id, sourced_id, name, short_name)"
                    + " select n, 1, 's' || n, 'Предмет ' || n, 'П' from generate_series(1, 3000) n");
            number(statement, "select count_grown_tables()");
            assertThat(number(statement, KNOWN)).isEqualTo(3000);
            assertThat(number(statement, "select count_grown_tables()")).isZero();

            statement.execute("insert into subject (id, school_id, sourced_id, name, short_name)"
                    + " select n, 1, 's' || n, 'Предмет ' || n, 'П' from generate_series(3001, 9000) n");
            assertThat(number(statement, "select count_grown_tables()")).isOne();
            assertThat(number(statement, KNOWN)).isEqualTo(9000);
            connection.rollback();
        }
    }

    @Test
    void waitsForNobodyWhoCountsATable() throws SQLException {
        try (Connection other = database.superuser();
                Statement counting = other.createStatement();
                Connection connection = database.application().open();
                Statement statement = connection.createStatement()) {
            other.setAutoCommit(false);
            connection.setAutoCommit(false);
            counting.execute("lock table person in share update exclusive mode");
            statement.execute("set local lock_timeout = '1s'");
            statement.execute("select set_config('ej.school', '1', true)");
            statement.execute("insert into person (id, school_id, surname, given_name)"
                    + " select n, 1, 'Ким', 'Яна' from generate_series(1, 3000) n");
            long before = number(statement, KNOWN_PEOPLE);

            assertThat(number(statement, "select count_grown_tables()")).isNotNegative();
            assertThat(number(statement, KNOWN_PEOPLE)).isEqualTo(before);

            other.rollback();
            number(statement, "select count_grown_tables()");
            assertThat(number(statement, KNOWN_PEOPLE)).isEqualTo(3000);
            connection.rollback();
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
