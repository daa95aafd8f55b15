package school.ejournal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what was read once still holds. Each change of a school leaves a row that says what it is about (migration
 * V0034), in the transaction that makes it; what was read under a snapshot holds as long as no such row can be seen that
 * could not be seen then. Nobody waits for anybody, and nodes of a cluster need not know of each other.
 */
@ApplicationScoped
public class RecentChanges {

    /** What is about no page is about the school. */
    private static final long SCHOOL = 0;

    /** Whether nothing has changed since a moment, told by its server and snapshot, about some things; false where one is null. */
    public static final String UNCHANGED = """
            coalesce(?::timestamptz = pg_postmaster_start_time()
                and not changed_since(?::text::pg_snapshot, ?::bigint[]), false) as unchanged
            """;

    private static final String SINCE = """
            select pg_postmaster_start_time() as server, pg_current_snapshot()::text as snapshot, now() as at,
                   pg_current_xact_id_if_assigned() is null as clean,
            """ + UNCHANGED;

    @Inject
    private Database database;

    /**
     * When something was read.
     *
     * @param server since when the database's server runs: another one counts its transactions anew
     * @param snapshot which transactions could be seen
     */
    public record Moment(Instant server, String snapshot) {}

    /**
     * How things stand.
     *
     * @param now what is read after this is at least as new
     * @param at the database's clock
     * @param clean whether this transaction changed nothing itself; what it reads else may yet be taken back
     * @param unchanged whether all that was read at the moment asked about is as it was
     */
    public record Since(Moment now, Instant at, boolean clean, boolean unchanged) {}

    /**
     * Looks for changes of the school, and of some pages, since a moment; by one statement.
     *
     * @param before null where nothing was read yet, so that nothing is unchanged
     * @param about identifiers of pages
     */
    public Since since(@Nullable Moment before, long... about) {
        return database.find(
                        SINCE,
                        row -> new Since(
                                new Moment(row.getInstant("server"), row.getText("snapshot")),
                                row.getInstant("at"),
                                row.getBoolean("clean"),
                                row.getBoolean("unchanged")),
                        before == null ? null : before.server(),
                        before == null ? null : before.snapshot(),
                        withSchool(about))
                .orElseThrow();
    }

    /** What to ask about for those who read something of some pages: them and the school. */
    public static long[] withSchool(long... about) {
        long[] all = Arrays.copyOf(about, about.length + 1);
        all[about.length] = SCHOOL;
        return all;
    }

    /** What columns a page has is told of under this number. */
    public static long columnsOf(long pageId) {
        return -pageId;
    }

    /** Forgets what changed more than a day ago. */
    public void forget() {
        database.find("select forget_recent_changes()", row -> true);
    }
}
