package school.ejournal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.ejournal.identity.PasswordHash;
import school.ejournal.launcher.DatabaseAccess;
import school.ejournal.launcher.TestDatabase;
import school.ejournal.reporting.store.PlanFactFigures;

/** A term's plan against fact of a school of 1,020 pupils and 480 pages, as the application's role asks for it. */
class PlanFactSpeedTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 9, 5);
    private static final long SECOND = 1_000_000_000L;
    private static final int TIMES = 5;

    @TempDir
    private static Path data;

    private static TestDatabase database;

    @BeforeAll
    static void load() throws SQLException {
        database = TestDatabase.start(data);
        Population.load(database::superuser, SchoolSize.ONE, SATURDAY, new PasswordHash("pbkdf2-sha512$1$AA==$AA=="));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("RP-09 the sums of a school take a second at the most")
    void aSchoolsSumsTakeASecond() throws Exception {
        assertThat(median("SCHOOL", 1)).isLessThan(SECOND);
    }

    @Test
    @DisplayName("RP-06 so do all its pages with their lesson plans")
    void allPagesTakeASecond() throws Exception {
        assertThat(median("FIGURES", 480)).isLessThan(SECOND);
    }

    @Test
    @DisplayName("BL-02 the bells of all lessons of a week are found in a fifth of a second")
    void theBellsOfAWeekAreFound() throws Exception {
        String week = """
                select l.id, b.starts from lesson l join teaching_group g on g.id = l.group_id
                left join lateral bells_on(g.class_id, l.date, false) b on b.number = l.number
                where l.date between ?::date - 5 and ?::date and b.starts is not null
                """;
        try (Connection connection = seen()) {
            long best = Long.MAX_VALUE;
            for (int time = 0; time < TIMES; time++) {
                long begun = System.nanoTime();
                assertThat(count(connection, week, SATURDAY, SATURDAY)).isEqualTo(40 * 27);
                best = Math.min(best, System.nanoTime() - begun);
            }
            System.out.printf("bells of 1080 lessons: %d ms%n", best / 1_000_000);
            assertThat(best).isLessThan(SECOND / 5);
        }
    }

    private static long median(String statement, int rows) throws Exception {
        Field sql = PlanFactFigures.class.getDeclaredField(statement);
        sql.setAccessible(true);
        long[] taken = new long[TIMES];
        try (Connection connection = seen()) {
            for (int time = 0; time < TIMES; time++) {
                long begun = System.nanoTime();
                assertThat(count(connection, (String) sql.get(null), SATURDAY, null))
                        .isEqualTo(rows);
                taken[time] = System.nanoTime() - begun;
            }
            connection.rollback();
        }
        Arrays.sort(taken);
        System.out.printf(
                "plan against fact, %s: median %d ms, longest %d ms%n",
                statement, taken[TIMES / 2] / 1_000_000, taken[TIMES - 1] / 1_000_000);
        return taken[TIMES / 2];
    }

    /** The application's way in, with the school before it. */
    private static Connection seen() throws SQLException {
        DatabaseAccess way = database.application();
        Connection connection = DriverManager.getConnection(way.url(), way.user(), way.password());
        connection.setAutoCommit(false);
        try (Statement school = connection.createStatement()) {
            school.execute(
                    "select set_config('ej.school', (select min(id)::text from school where kind = 'school'), true)");
        }
        return connection;
    }

    private static int count(Connection connection, String sql, Object one, Object other) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(sql)) {
            asked.setObject(1, one);
            asked.setObject(2, other);
            int rows = 0;
            try (ResultSet found = asked.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }
}
