package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import school.ejournal.shared.Database;

/** How a school reads the columns of its files, in the database. */
@ApplicationScoped
public class ImportColumns {

    private static final String ROSTER = "roster";

    @Inject
    private Database database;

    /** Names of fields by headings; empty for a column that is not read. */
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        database.list(
                "select heading, field from import_column where kind = ?",
                row -> fields.put(row.getText("heading"), row.getText("field")),
                ROSTER);
        return fields;
    }

    public void keep(long schoolId, Map<String, String> fields) {
        database.update(
                """
                insert into import_column (school_id, kind, heading, field)
                select ?, ?, n.heading, n.field from unnest(?, ?) as n (heading, field)
                on conflict (school_id, kind, heading) do update set field = excluded.field
                """,
                schoolId,
                ROSTER,
                fields.keySet().toArray(String[]::new),
                fields.values().toArray(String[]::new));
    }
}
