package school.ejournal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import school.ejournal.identity.AccessChange;
import school.ejournal.shared.Database;

/** Changes of ways in, in the database. */
@ApplicationScoped
public class AccessChanges {

    @Inject
    private Database database;

    public void add(long schoolId, long by, AccessChange what, long[] accounts, String reason, Instant at) {
        database.update("""
                insert into access_change (school_id, account_id, what, changed_by, reason, at)
                select ?, n.id, ?, ?, ?, ? from unnest(?) as n (id)
                """, schoolId, what.stored(), by, reason, at, accounts);
    }

    public void addRole(
            long schoolId, long by, AccessChange what, long account, String role, LocalDate day, Instant at) {
        database.update("""
                insert into access_change (school_id, account_id, what, changed_by, role, day, at) values (?, ?, ?, ?, ?, ?, ?)
                """, schoolId, account, what.stored(), by, role, day, at);
    }
}
