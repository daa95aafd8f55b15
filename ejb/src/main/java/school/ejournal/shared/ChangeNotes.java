package school.ejournal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Notes what a transaction writes into the roster, so that it can be taken back as a whole: an import, a step to the next
 * year. The database notes by triggers between {@link #begin} and {@link #end}.
 */
@ApplicationScoped
public class ChangeNotes {

    @Inject
    private Database database;

    /** One change of a school's whole roster after the other: what was rehearsed is not to change under who does it. */
    public void waitForOthers(long schoolId) {
        database.find(
                "select 1 as mine from (select pg_advisory_xact_lock(hashtextextended('import', ?))) l",
                row -> row.getInt("mine"),
                schoolId);
    }

    /** From now on what the transaction writes into the roster is noted; answers the id of the run. */
    public long begin() {
        long id = database.nextId();
        note(Long.toString(id));
        return id;
    }

    /** What the transaction writes from now on is not noted. */
    public void end() {
        note("");
    }

    /** Takes a run that is kept back; answers false where somebody else just did. */
    public boolean takeBack(long runId, long accountId, Instant at) {
        int taken = database.update(
                "update import_run set undone_by = ?, undone_at = ? where id = ? and undone_at is null",
                accountId,
                at,
                runId);
        if (taken > 0) {
            database.find("select 1 as done from (select take_back_import(?)) t", row -> row.getInt("done"), runId);
        }
        return taken > 0;
    }

    private void note(String run) {
        database.find("select set_config('ej.import_run', ?, true) as run", row -> row.getText("run"), run);
    }
}
