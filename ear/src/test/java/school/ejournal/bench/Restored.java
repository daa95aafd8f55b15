package school.ejournal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes out of the record what pgbench puts into it: links that no product made, since their hashes are those of the link
 * that was overheard. Cells and heads are as they were afterwards.
 */
final class Restored implements AutoCloseable {

    private final Connection database;

    private Restored(Connection database) {
        this.database = database;
    }

    /** Notes how the pages of these people are now. */
    static Restored later(Connection database, List<Cast.Person> people) throws SQLException {
        String pages = people.stream().map(person -> "" + person.about()).collect(Collectors.joining(","));
        String where = " where page_id in (" + pages + ")";
        try (Statement statement = database.createStatement()) {
            statement.execute("drop table if exists pg_temp.heads_before, pg_temp.cells_before");
            statement.execute("create temp table heads_before as select page_id, seq, hash from page_head" + where);
            statement.execute("create temp table cells_before as select * from cell" + where);
        }
        return new Restored(database);
    }

    void restore() throws SQLException {
        try (Statement statement = database.createStatement()) {
            // the record cannot be changed otherwise
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "delete from page_record r using heads_before b where r.page_id = b.page_id and r.seq > b.seq");
            statement.execute("""
                    update page_head h set seq = b.seq, hash = b.hash from heads_before b
                    where h.page_id = b.page_id and h.seq <> b.seq
                    """);
            statement.execute("delete from cell where page_id in (select page_id from cells_before)");
            statement.execute("insert into cell select * from cells_before");
            statement.execute("set session_replication_role = origin");
        }
    }

    @Override
    public void close() throws SQLException {
        restore();
    }
}
