package school.ejournal.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgResultSet;

/** One statement of a trip to the database with its arguments and, once it was run, what it answered. */
final class Statement<T> implements Supplier<T> {

    /** Takes the answer that a statement stands at. */
    @FunctionalInterface
    private interface Taker<T> {
        T take(PreparedStatement answered) throws SQLException;
    }

    private final String sql;
    private final @Nullable Object[] arguments;
    private final Taker<T> taker;
    private @Nullable T answer;

    private Statement(String sql, @Nullable Object[] arguments, Taker<T> taker) {
        this.sql = sql;
        this.arguments = arguments;
        this.taker = taker;
    }

    /** One that answers rows. */
    static <T> Statement<List<T>> query(String sql, Row.Reader<T> reader, @Nullable Object[] arguments) {
        return new Statement<>(sql, arguments, answered -> rows(answered, reader));
    }

    /** One that answers how many rows it touched. */
    static Statement<Integer> change(String sql, @Nullable Object[] arguments) {
        return new Statement<>(sql, arguments, PreparedStatement::getUpdateCount);
    }

    private static <T> List<T> rows(PreparedStatement answered, Row.Reader<T> reader) throws SQLException {
        try (ResultSet result = answered.getResultSet()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result.unwrap(PgResultSet.class));
            while (result.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    String sql() {
        return sql;
    }

    @Nullable
    Object[] arguments() {
        return arguments;
    }

    void take(PreparedStatement answered) throws SQLException {
        answer = taker.take(answered);
    }

    @Override
    public T get() {
        if (answer == null) {
            throw new IllegalStateException("the statement has not been run yet");
        }
        return answer;
    }
}
