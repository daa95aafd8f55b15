package school.ejournal.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gateway to the database for statements of our own: the connection, the transaction and the school of the
 * EntityManager, without its object layer. Only {@code ..store..} packages use it. Arguments are bound, never pasted;
 * {@code long[]}, {@code int[]}, {@code short[]}, {@code String[]}, {@code UUID[]} and {@code Instant[]} become arrays.
 */
@ApplicationScoped
public class Database {

    private static final String NO_SUCH_REFERENCE = "23503";
    private static final String OVERLAP = "23P01";

    private static final String OPENING = "ej.opening";
    private static final String OPENED = "opened";

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "ejournal")
    private EntityManager entities;

    /** All rows of a query, in its order. */
    public <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... arguments) {
        RoundTrip trip = roundTrip();
        Supplier<List<T>> rows = trip.list(sql, reader, arguments);
        trip.send();
        return rows.get();
    }

    /** Statements that go together, one way there and back for all of them. */
    public RoundTrip roundTrip() {
        return new RoundTrip(this);
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> find(String sql, Row.Reader<T> reader, @Nullable Object... arguments) {
        List<T> rows = list(sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Runs a statement that writes; answers how many rows it touched. */
    public int update(String sql, @Nullable Object... arguments) {
        RoundTrip trip = roundTrip();
        Supplier<Integer> touched = trip.update(sql, arguments);
        trip.send();
        return touched.get();
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

    /** Lets this transaction see the caller's school, together with its next statement; it sees nothing until then. */
    void showOnlyOwn(Caller caller, LocalDate today) {
        transactions.putResource(OPENING, new Opening(caller, today));
    }

    /** Asks what was to be asked together with the next statement, if there was none. */
    void open() {
        if (transactions.getResource(OPENING) instanceof Opening) {
            run(List.of());
        }
    }

    /** Runs statements in order, behind what is still to be asked before them. */
    void run(List<Statement<?>> wanted) {
        List<Statement<?>> statements = new ArrayList<>(wanted);
        Statement<List<Boolean>> stands = null;
        if (transactions.getResource(OPENING) instanceof Opening opening) {
            stands = opening.statement();
            statements.add(0, stands);
        }
        try (PreparedStatement prepared = prepare(statements)) {
            prepared.execute();
            for (Statement<?> statement : statements) {
                statement.take(prepared);
                if (statement == stands) {
                    refuseUnless(stands.get().get(0));
                }
                prepared.getMoreResults();
            }
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** Blocked accounts and roles taken away are out at once; whoever goes on nevertheless is refused again. */
    private void refuseUnless(boolean stands) {
        if (!stands) {
            transactions.setRollbackOnly();
            throw new EJBAccessException("the account has changed since the sign-in");
        }
        transactions.putResource(OPENING, OPENED);
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

    private PreparedStatement prepare(List<Statement<?>> statements) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("no transaction: row-level security would show nothing");
        }
        PreparedStatement prepared = connection.prepareStatement(text(statements));
        int place = 0;
        for (Statement<?> statement : statements) {
            for (Object argument : statement.arguments()) {
                prepared.setObject(++place, bindable(connection, argument));
            }
        }
        return prepared;
    }

    private static String text(List<Statement<?>> statements) {
        return statements.size() == 1
                ? statements.get(0).sql()
                : statements.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
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
