package school.ejournal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started and migrated as the launcher does it, with two schools that have a row in every table. */
final class SchemaFixture implements AutoCloseable {
    static final long SCHOOL = 1;
    static final long OTHER_SCHOOL = 2;
    static final String OWNER_PASSWORD = "owner1";

    private final EmbeddedDatabase database;
    private final DatabaseAccess application;

    private SchemaFixture(EmbeddedDatabase database, DatabaseAccess application) {
        this.database = database;
        this.application = application;
    }

    static SchemaFixture twoSchools(Path data) throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data, new Secrets(data));
        DatabaseAccess application = Schema.prepare(database.superuser(), OWNER_PASSWORD);
        SchemaFixture fixture = new SchemaFixture(database, application);
        try (Connection owner = fixture.owner().open();
                Statement statement = owner.createStatement()) {
            statement.execute(oneSchool(SCHOOL));
            statement.execute(oneSchool(OTHER_SCHOOL));
        }
        return fixture;
    }

    DatabaseAccess superuser() {
        return database.superuser();
    }

    /** The role that has the tables. */
    DatabaseAccess owner() {
        return database.superuser().as(Schema.OWNER_ROLE, OWNER_PASSWORD);
    }

    /** The only role the server knows. */
    DatabaseAccess application() {
        return application;
    }

    /** One application transaction that sees a school; null for none. Rolled back when closed. */
    Session session(@Nullable Long school) throws SQLException {
        return new Session(application.open(), school);
    }

    private static String oneSchool(long number) {
        try (InputStream script = SchemaFixture.class.getResourceAsStream("/schema/one-school.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${n}", Long.toString(number));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first column of a query's rows. */
    static List<String> list(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.open()) {
            return list(connection, sql);
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** A transaction of the application. */
    static final class Session implements AutoCloseable {
        private final Connection connection;

        private Session(Connection connection, @Nullable Long school) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            if (school != null) {
                see(Long.toString(school));
            }
        }

        void see(String school) throws SQLException {
            list("select set_config('ej.school', '" + school + "', true)");
        }

        void commit() throws SQLException {
            connection.commit();
        }

        List<String> list(String sql) throws SQLException {
            return SchemaFixture.list(connection, sql);
        }

        int update(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        }

        /** The database's code for refusing a statement; the transaction goes on as if it had not been tried. */
        String refusal(String sql) throws SQLException {
            var before = connection.setSavepoint();
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                return "accepted: " + sql;
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback(before);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }
}
