package school.ejournal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps the families' messages from running after what is loaded: the product would read millions of records without an index.
 * All of it counts as told.
 */
final class Silence implements AutoCloseable {

    /** Whatever stands on any page was told. */
    static final String TOLD = """
            insert into notice_mark (school_id, page_id, seq) select school_id, page_id, seq from page_head
            on conflict (page_id) do update set seq = excluded.seq
            """;

    private final Connection connection;

    private Silence(Connection connection) {
        this.connection = connection;
    }

    static Silence of(Tables.Way way) throws SQLException {
        Connection connection = way.open();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table notice_mark in access exclusive mode");
        }
        return new Silence(connection);
    }

    void end() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TOLD);
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
