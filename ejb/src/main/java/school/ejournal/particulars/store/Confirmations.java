package school.ejournal.particulars.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;

/** Who confirmed whose data for which school year, in the database: rows are added, never changed. */
@ApplicationScoped
public class Confirmations {

    private static final String ADD = """
            insert into person_confirmation (id, school_id, school_year_id, person_id, author_id, at)
            select nextval('entity_id'), ?, ?, p.id, ?, ? from unnest(?) as p (id)
            on conflict (school_year_id, person_id) do nothing
            """;

    @Inject
    private Database database;

    /** Confirms some people; who is confirmed already stays as she is. */
    public void add(long schoolId, long yearId, long accountId, Instant at, List<Long> people) {
        database.update(
                ADD,
                schoolId,
                yearId,
                accountId,
                at,
                people.stream().mapToLong(Long::longValue).toArray());
    }

    /** The first account of a person. */
    public long accountOf(long personId) {
        return database.find(
                        "select id from account where person_id = ? order by id limit 1",
                        row -> row.getLong("id"),
                        personId)
                .orElseThrow(NotFoundException::new);
    }

    /** What a school has set; the custom where it has set nothing. */
    public String setting(String key, String custom) {
        return database.find("select value from setting where key = ?", row -> row.getText("value"), key)
                .orElse(custom);
    }
}
