package school.ejournal.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The launcher's own PostgreSQL, migrated as the product has it, for a server that a test starts by other means. */
public final class TestDatabase implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final DatabaseAccess application;

    private TestDatabase(EmbeddedDatabase database, DatabaseAccess application) {
        this.database = database;
        this.application = application;
    }

    public static TestDatabase start(Path data) {
        EmbeddedDatabase database = EmbeddedDatabase.start(data, new Secrets(data));
        return new TestDatabase(database, Schema.prepare(database.superuser(), Secrets.random(32)));
    }

    /** A connection that sees and may do everything. */
    public Connection superuser() throws SQLException {
        return database.superuser().open();
    }

    /** The only way in that the server knows. */
    public DatabaseAccess application() {
        return application;
    }

    @Override
    public void close() {
        database.close();
    }
}
