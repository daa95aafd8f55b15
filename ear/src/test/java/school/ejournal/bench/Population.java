package school.ejournal.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import school.ejournal.identity.PasswordHash;

/** Fills a migrated database with schools of known size. The same size and day give the same rows, op ids included. */
final class Population {

    private Population() {}

    /**
     * Loads the schools.
     *
     * @param today the last day of the current term; everything before it is recorded
     * @return rows written
     */
    static long load(Tables.Way way, SchoolSize size, LocalDate today, PasswordHash password) throws SQLException {
        long rows = 0;
        long lastId = number(way, "select nextval('entity_id')");
        try (Silence families = Silence.of(way);
                SetAside indexes = SetAside.of(way, size.schools() > 1);
                Tables tables = new Tables(way, lastId)) {
            for (int school = 0; school < size.schools(); school++) {
                new SchoolMaker(tables, size, today, school).make(password);
            }
            tables.finish();
            rows = tables.count();
            lastId = tables.lastId();
            indexes.putBack();
            families.end();
        }
        number(way, "select setval('entity_id', " + lastId + ")");
        settle(way);
        return rows;
    }

    /** As a database is that has been in use for a while: looked through, written out. */
    private static void settle(Tables.Way way) throws SQLException {
        try (Connection connection = way.open();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    static long number(Tables.Way way, String sql) throws SQLException {
        try (Connection connection = way.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
