package school.ejournal.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table by COPY, over a connection of their own. */
final class CopyTable implements AutoCloseable {

    private static final int AT_ONCE = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(AT_ONCE + 4096);
    private boolean begun;
    private long count;

    /**
     * @param connection of a superuser; closed with this
     * @param columns their names, separated by commas
     */
    CopyTable(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            // references were made by the same program; looking each up would take longer than everything else
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
        }
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    /** Adds a value to the row; null for none. Strings of the bench hold nothing that COPY would take for its own. */
    CopyTable with(@Nullable Object value) {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof byte[] bytes) {
            rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            rows.append(value);
        }
        return this;
    }

    void end() throws SQLException {
        rows.append('\n');
        begun = false;
        count++;
        if (rows.length() > AT_ONCE) {
            send();
        }
    }

    /** Adds a whole row. */
    void row(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            with(value);
        }
        end();
    }

    long count() {
        return count;
    }

    private void send() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    /** Sends what is left and commits. */
    void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
        connection.close();
    }
}
