package school.ejournal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgResultSet;

/**
 * The gateway to the database for statements of our own: the connection, the transaction and the school of the
 * EntityManager, without its object layer. Only {@code ..store..} packages use it. Arguments are bound, never pasted;
 * {@code long[]}, {@code int[]}, {@code short[]}, {@code String[]}, {@code UUID[]} and {@code Instant[]} become arrays.
 */
@ApplicationScoped
public class Database {

    private static final String NO_SUCH_REFERENCE = "23503";
    private static final String OVERLAP = "23P01";

    @PersistenceContext(unitName = "ejournal")
    private EntityManager entities;

    /** All rows of a query, in its order. */
    public <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result.unwrap(PgResultSet.class));
            while (result.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> find(String sql, Row.Reader<T> reader, @Nullable Object... arguments) {
        List<T> rows = list(sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Runs a statement that writes; answers how many rows it touched. */
    public int update(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** A fresh identifier. */
    public long nextId() {
        return nextIds(1)[0];
    }

    /** Fresh identifiers, by one statement. */
    public long[] nextIds(int count) {
        return list("select nextval('entity_id') as id from generate_series(1, ?)", row -> row.getLong("id"), count)
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Lets this transaction see one school. */
    void showOnly(long schoolId) {
        find(
                "select set_config('ej.school', ?, true) as school",
                row -> row.getText("school"),
                Long.toString(schoolId));
    }

    /** Lets this transaction see the caller's school; answers whether her account still has what she signed in for. */
    boolean showOnlyOwn(Caller caller, LocalDate today) {
        return find(
                        "select set_config('ej.school', ?, true) as school, account_stands(?, ?, ?, ?) as stands",
                        row -> row.getBoolean("stands"),
                        Long.toString(caller.schoolId()),
                        caller.accountId(),
                        caller.roles().toArray(String[]::new),
                        today,
                        caller.generation())
                .orElse(false);
    }

    /** A reference to what this school does not have is answered as a search for it is; days that overlap are refused. */
    private static RuntimeException told(SQLException failure) {
        if (OVERLAP.equals(failure.getSQLState())) {
            return new RefusedException("shared.overlaps");
        }
        return NO_SUCH_REFERENCE.equals(failure.getSQLState())
                ? new NotFoundException()
                : new DatabaseException(failure);
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] arguments) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("no transaction: row-level security would show nothing");
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, bindable(connection, arguments[i]));
        }
        return statement;
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object argument) throws SQLException {
        if (argument instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        } else if (argument instanceof long[] longs) {
            return connection.createArrayOf("int8", Arrays.stream(longs).boxed().toArray());
        } else if (argument instanceof int[] ints) {
            return connection.createArrayOf("int4", Arrays.stream(ints).boxed().toArray());
        } else if (argument instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        } else if (argument instanceof UUID[] uuids) {
            return connection.createArrayOf("uuid", uuids);
        } else if (argument instanceof Instant[] instants) {
            return connection.createArrayOf("timestamptz", texts(instants));
        }
        return argument;
    }

    private static @Nullable String[] texts(@Nullable Instant[] instants) {
        String[] texts = new String[instants.length];
        for (int i = 0; i < instants.length; i++) {
            texts[i] = instants[i] == null ? null : instants[i].toString();
        }
        return texts;
    }
}
