package school.ejournal.shared.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import school.ejournal.shared.Database;

/** The settings table. */
@ApplicationScoped
public class StoredSettings {

    @Inject
    private Database database;

    public Map<String, String> all() {
        return database
                .list("select key, value from setting", row -> Map.entry(row.getText("key"), row.getText("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void decide(long schoolId, String key, String value) {
        database.update("""
                insert into setting (school_id, key, value) values (?, ?, ?)
                on conflict (school_id, key) do update set value = excluded.value
                """, schoolId, key, value);
    }
}
