package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The night's own timer, in a school that has one term without an archive. */
class NightTimerIT {

    private static final String TERM = """
            select id from term where state = 'sealed'
              and school_id = (select school_id from account where login = 'second.coordinator')
            order by ends, id limit 1
            """;

    /** An archive from before the seal is none. */
    private static final String DUE = "update archive set as_of = '2000-01-01' where term_id = %d";

    private static final String ARCHIVED = """
            insert into archive (id, school_id, term_id, as_of, state, folder)
            select nextval('entity_id'), school_id, id, greatest(now(), sealed_at) + interval '7 days', 'finished', '%s'
            from term where id <> %d
            """;

    /** The folder of archives that are taken for made. */
    private static final String NOWHERE = "taken-for-made";

    private final Client coordinator = Client.signedIn("second.coordinator");
    private final long term = Long.parseLong(Office.ask(TERM));

    NightTimerIT() throws SQLException, IOException {}

    @BeforeEach
    void nothingElseIsDue() throws SQLException, IOException {
        change(DUE.formatted(term));
        change(ARCHIVED.formatted(NOWHERE, term));
    }

    /** Its run is laid back in time: other tests look at the latest of the list, and start the product's day anew. */
    @AfterEach
    void forget() throws SQLException, IOException {
        change("update job_run set started_at = '2000-01-01' where job = 'term-archive' and job_key = '" + term + "'");
        change("delete from archive where folder = '" + NOWHERE + "'");
    }

    @Test
    @DisplayName("AR-06 The night archives a term that was sealed, once, however often it wakes")
    void startsTheArchiveThatIsDueOnce() throws Exception {
        long before = Long.parseLong(Office.ask("select coalesce(max(id), 0) from job_run"));

        Timers.wake("NightWatch");
        Timers.wake("NightWatch");

        assertThat(termsStartedSince(before)).isEqualTo(Long.toString(term));
        String run = Office.ask("select max(id) from job_run");
        Nights.awaitStatus(coordinator, "/api/jobs/" + run, "COMPLETED");
        assertThat(Nights.manifest(coordinator, Nights.latest(coordinator)).getBoolean("intact"))
                .isTrue();

        Timers.wake("NightWatch");

        assertThat(termsStartedSince(before)).isEqualTo(Long.toString(term));
    }

    private static String termsStartedSince(long run) throws SQLException, IOException {
        return Office.ask(
                "select string_agg(job_key, ' ' order by id) from job_run where job = 'term-archive' and id > " + run);
    }

    private static void change(String sql) throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
