package school.ejournal.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to the database together. They are run there one after the other, each seeing what the ones before it
 * did and what others had committed when it began; where one fails, those behind it are not run. What is given back for each
 * can be asked once the trip was sent.
 */
public final class RoundTrip {

    private final Database database;
    private final List<Statement<?>> statements = new ArrayList<>();

    RoundTrip(Database database) {
        this.database = database;
    }

    /** All rows of a query, in its order. */
    public <T> Supplier<List<T>> list(String sql, Row.Reader<T> reader, @Nullable Object... arguments) {
        return add(Statement.query(sql, reader, arguments));
    }

    /** The first row of a query, if it has one. */
    public <T> Supplier<Optional<T>> find(String sql, Row.Reader<T> reader, @Nullable Object... arguments) {
        Supplier<List<T>> rows = list(sql, reader, arguments);
        return () -> rows.get().stream().findFirst();
    }

    /** Runs a statement that writes; answers how many rows it touched. */
    public Supplier<Integer> update(String sql, @Nullable Object... arguments) {
        return add(Statement.change(sql, arguments));
    }

    /** Sends the statements; to be called once. */
    public void send() {
        database.run(statements);
    }

    private <T> Statement<T> add(Statement<T> statement) {
        statements.add(statement);
        return statement;
    }
}
