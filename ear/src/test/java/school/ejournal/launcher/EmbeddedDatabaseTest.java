package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two starts of one database, and what the launcher does to it at each. */
class EmbeddedDatabaseTest {
    @TempDir
    private static Path data;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void startTwice() throws SQLException {
        EmbeddedDatabase first = EmbeddedDatabase.start(data, new Secrets(data));
        try (Connection connection = first.superuser().open();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema earlier");
            statement.execute("create table earlier.kept (text text)");
            statement.execute("insert into earlier.kept values ('from the first start')");
            statement.execute("create database \"Дневник 5\"");
        } finally {
            first.close();
        }
        database = EmbeddedDatabase.start(data, new Secrets(data));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256"
    })
    void losesNothingAndListensOnTheLoopbackOnly(String setting, String value) throws SQLException {
        assertThat(SchemaFixture.list(database.superuser(), "show " + setting)).containsExactly(value);
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        assertThat(SchemaFixture.list(database.superuser(), "select text from earlier.kept"))
                .containsExactly("from the first start");
    }

    @ParameterizedTest
    @CsvSource({"postgres, ''", "postgres, wrong", "postgres, postgres"})
    void letsNobodyInWithoutItsPassword(String user, String password) {
        assertThatThrownBy(() -> database.superuser().as(user, password).open()).isInstanceOf(SQLException.class);
    }

    @Test
    void isMigratedAgainWithoutHarmUnderANewPasswordOfTheApplication() throws SQLException {
        DatabaseAccess before = Schema.prepare(database.superuser(), "owner1");
        DatabaseAccess after = Schema.prepare(database.superuser(), "owner2");

        assertThat(SchemaFixture.list(after, "select count(*) from person")).containsExactly("0");
        assertThatThrownBy(before::open).isInstanceOf(SQLException.class);
    }

    @Test
    void mayHaveAnyName() throws SQLException {
        String url =
                database.superuser().url().replaceAll("/[^/]*$", "/%D0%94%D0%BD%D0%B5%D0%B2%D0%BD%D0%B8%D0%BA%205");
        DatabaseAccess named = new DatabaseAccess(
                url, database.superuser().user(), database.superuser().password());

        DatabaseAccess application = Schema.prepare(named, "owner1");

        assertThat(SchemaFixture.list(application, "select current_database()")).isEqualTo(List.of("Дневник 5"));
    }
}
