package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import school.ejournal.identity.AccessChange;
import school.ejournal.shared.Database;

/** Changes of ways in, in the database. */
@ApplicationScoped
public class AccessChanges {

    @Inject
    private Database database;

    public void add(long schoolId, long by, AccessChange what, long[] accounts, Instant at) {
        database.update("""
                insert into access_change (school_id, account_id, what, changed_by, at)
                select ?, n.id, ?, ?, ? from unnest(?) as n (id)
                """, schoolId, what.stored(), by, at, accounts);
    }
}
