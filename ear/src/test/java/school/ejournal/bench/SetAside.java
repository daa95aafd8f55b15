package school.ejournal.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Keys and indexes of the large tables, left out while millions of rows come in and built at the end at once. */
final class SetAside implements AutoCloseable {

    private static final String KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint c
            where conrelid in ('cell'::regclass, 'page_record'::regclass, 'operation'::regclass) and contype in ('p', 'u')
              and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.confrelid = c.conrelid)
            """;

    private static final String INDEXES = """
            select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
            from pg_index i
            where indrelid in ('cell'::regclass, 'page_record'::regclass, 'operation'::regclass)
              and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
            """;

    private final Tables.Way way;
    private final List<String> definitions = new ArrayList<>();

    private SetAside(Tables.Way way) {
        this.way = way;
    }

    /** Sets them aside, or nothing where there is little to load. */
    static SetAside of(Tables.Way way, boolean wanted) throws SQLException {
        SetAside aside = new SetAside(way);
        if (wanted) {
            aside.take(KEYS);
            aside.take(INDEXES);
        }
        return aside;
    }

    private void take(String query) throws SQLException {
        try (Connection connection = way.open();
                Statement statement = connection.createStatement()) {
            List<String> drops = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
        }
    }

    void putBack() throws SQLException {
        try (Connection connection = way.open();
                Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            for (String definition : definitions) {
                statement.execute(definition);
            }
            definitions.clear();
        }
    }

    @Override
    public void close() {
        if (!definitions.isEmpty()) {
            System.err.println("Ejournal: the bench's database is without keys; build it again");
        }
    }
}
