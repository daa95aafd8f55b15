package school.ejournal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.it.Client;

/**
 * What PostgreSQL alone gives for the same rows: listens to what the product says to it for one request of each person, and
 * has pgbench say the same, as often as it can.
 */
final class DatabaseCeiling {

    /**
     * What one person's request is to the database.
     *
     * @param seq the page's last link before it; 0 for readers
     * @param links how many it added
     */
    private record Said(List<Spoken> statements, long seq, int links) {}

    private final BenchProduct product;
    private final Cast cast;
    private final int seconds;
    private final Pgbench pgbench;

    DatabaseCeiling(BenchProduct product, Cast cast, int seconds) throws SQLException, IOException {
        this.product = product;
        this.cast = cast;
        this.seconds = seconds;
        String password = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(product.data().resolve("pgbench"));
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            if (number(statement, "select count(*) from pg_roles where rolname = '" + Pgbench.ROLE + "'") == 0) {
                statement.execute("create role " + Pgbench.ROLE + " login in role ejournal_app");
            }
            statement.execute("alter role " + Pgbench.ROLE + " password '" + password + "'");
            pgbench = new Pgbench(folder, (int) number(statement, "select inet_server_port()"), password);
        }
    }

    /** Measures it; empty where pgbench cannot say the same twice. What it leaves in the record is taken out again. */
    List<Ceiling> measure(Scenario scenario, List<Integer> users)
            throws IOException, InterruptedException, SQLException {
        int most = users.stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Ceiling> ceilings = new ArrayList<>();
        try (Connection database = product.database();
                Restored record = Restored.later(database, cast.of(scenario))) {
            List<Said> said = listen(database, scenario, cast.of(scenario).subList(0, most));
            for (int clients : users) {
                record.restore();
                PgbenchScript script = new PgbenchScript();
                said.subList(0, clients).forEach(one -> script.add(one.statements(), one.seq(), one.links()));
                Effort before = Effort.now(product.running());
                Pgbench.Result result = pgbench.run(script.toString(), clients, seconds);
                Effort effort = Effort.now(product.running()).since(before).each(result.transactions());
                ceilings.add(new Ceiling(
                        scenario, Ceiling.DATABASE, clients, result.perSecond(), result.p50(), result.p95(), effort));
            }
        } catch (IllegalStateException impossible) {
            Say.line("no ceiling of %s: %s", scenario.id(), impossible.getMessage());
        }
        return ceilings;
    }

    private List<Said> listen(Connection database, Scenario scenario, List<Cast.Person> people)
            throws SQLException, IOException, InterruptedException {
        List<Runnable> requests = new ArrayList<>();
        List<Long> before = new ArrayList<>();
        for (Cast.Person person : people) {
            // now and then a session looks at its account; that is not part of it
            person.client().get("/api/session");
            String body = scenario.saves() ? new Batches(database, person.about()).json(scenario) : null;
            before.add(head(database, scenario, person));
            requests.add(() -> request(scenario, person, body));
        }
        List<List<Spoken>> spoken = new Overheard(database, product.data()).during(requests);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int links = (int) (head(database, scenario, people.get(i)) - before.get(i));
            if (spoken.get(i).isEmpty() || scenario.saves() && links == 0) {
                throw new IllegalStateException(
                        "nothing was said for " + people.get(i).login());
            }
            said.add(new Said(spoken.get(i), before.get(i), links));
        }
        return said;
    }

    private static void request(Scenario scenario, Cast.Person person, @Nullable String body) {
        String path = Cast.path(scenario, person);
        Client.Reply reply =
                body == null ? person.client().get(path) : person.client().send("PATCH", path, body);
        if (reply.status() != 200) {
            throw new IllegalStateException(path + " answers " + reply.status() + ": " + reply.body());
        }
    }

    /** The number of the last link of a page that is written to; 0 for readers. */
    private static long head(Connection database, Scenario scenario, Cast.Person person) throws SQLException {
        if (!scenario.saves()) {
            return 0;
        }
        try (Statement statement = database.createStatement()) {
            return number(statement, "select seq from page_head where page_id = " + person.about());
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
