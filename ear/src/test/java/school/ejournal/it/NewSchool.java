package school.ejournal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A third school, without anything but a coordinator, beside those of the demo. */
final class NewSchool {

    static final String COORDINATOR = "new.coordinator";

    /**
     * The first free id between those of the demo's schools, so that whoever looks for the first and the last one finds
     * those.
     */
    static final String FREE_ID = """
            (select min(free) from
                (select min(id) as first from school where kind = 'school') demo,
                lateral generate_series(first + 1, first + 40) free
             where free not in (select id from school))
            """;

    private static final String SCHOOL = """
            insert into school (id, kind, name, short_name) values (%s, 'school', 'Новая школа', 'НШ') returning id
            """.formatted(FREE_ID);

    private static final String ACCOUNT = """
            with opened as (
                insert into account (id, school_id, login, password_hash, display_name)
                select nextval('entity_id'), %d, '%s', password_hash, 'Координатор новой школы'
                from account where login = 'coordinator' returning id)
            insert into account_role (school_id, account_id, role, valid_from)
            select %d, id, 'COORDINATOR', '2000-01-01' from opened
            """;

    private static final String TABLES = """
            select c.table_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and c.column_name = 'school_id' and t.table_type = 'BASE TABLE'
              and c.table_name <> 'recent_change'
            order by c.table_name
            """;

    private final long id;

    private NewSchool(long id) {
        this.id = id;
    }

    static NewSchool open() {
        return open(COORDINATOR);
    }

    /** Another one, with another coordinator. */
    static NewSchool open(String coordinator) {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            long id = Long.parseLong(first(statement, SCHOOL));
            statement.execute(ACCOUNT.formatted(id, coordinator, id));
            return new NewSchool(id);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long id() {
        return id;
    }

    /** How many rows of a table are the school's. */
    long count(String table) throws SQLException, IOException {
        return Long.parseLong(Office.ask("select count(*) from " + table + " where school_id = " + id));
    }

    /** Everything the school has, in all tables but that of the latest changes, as one value. */
    String digest() throws SQLException, IOException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                all.append(first(
                        statement,
                        "select '" + table
                                + " ' || count(*) || ' ' || coalesce(md5(string_agg(x::text, ',' order by x::text)),"
                                + " '') || ';' from " + table + " x where school_id = " + id));
            }
        }
        return all.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
