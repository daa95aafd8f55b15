package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import school.ejournal.identity.NewAccount;
import school.ejournal.identity.NewSchool;
import school.ejournal.identity.SchoolRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Row;
import school.ejournal.shared.SchoolScope;

/** Organisations in the database. */
@ApplicationScoped
public class Schools {

    private static final String COLUMNS = "select id, kind, name, short_name, locality, zone from school ";

    @Inject
    private Database database;

    public long add(String kind, String name, String shortName, String locality) {
        long id = database.nextId();
        database.update(
                "insert into school (id, kind, name, short_name, locality) values (?, ?, ?, ?, ?)",
                id,
                kind,
                name,
                shortName,
                locality);
        return id;
    }

    /** Adds a school with its first account; false if somebody has the login already. */
    public boolean add(NewSchool school, NewAccount coordinator) {
        return database.find(
                        "select open_school(?, ?, ?, ?, ?, ?, ?, ?, ?) as opened",
                        row -> row.getBoolean("opened"),
                        database.nextId(),
                        school.name(),
                        school.shortName(),
                        school.locality(),
                        database.nextId(),
                        coordinator.login(),
                        coordinator.displayName(),
                        coordinator.storedPassword(),
                        coordinator.since())
                .orElseThrow();
    }

    public List<SchoolRow> list() {
        return database.list(COLUMNS + "where kind = 'school' order by name", Schools::read);
    }

    public List<String> listNames() {
        return database.list("select name from school order by id", row -> row.getText("name"));
    }

    public boolean isEmpty() {
        return database.find("select 1 as one from school limit 1", row -> true).isEmpty();
    }

    public SchoolRow getOwn() {
        return database.find(
                        COLUMNS + "where id = ?",
                        Schools::read,
                        SchoolScope.caller().schoolId())
                .orElseThrow(NotFoundException::new);
    }

    private static SchoolRow read(Row row) throws SQLException {
        return new SchoolRow(
                row.getLong("id"),
                row.getText("kind"),
                row.getText("name"),
                row.getText("short_name"),
                row.getText("locality"),
                row.getText("zone"));
    }
}
