package school.ejournal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import school.ejournal.it.Client;

/** Drives the product: first to warm it up, then for the figures. */
final class Measurement {

    private static final int WARM_UP_USERS = 8;
    private static final int ROUNDS = 4;
    private static final int SECONDS_BEFORE = 3;

    /** Processor time of a server that nobody asks for anything, in a second. */
    private static final int IDLE_MILLISECONDS = 100;

    private static final int LONGEST_REST_SECONDS = 120;
    private static final int SETTLE_MILLISECONDS = 300;

    private final BenchProduct product;
    private final BenchOptions options;
    private final Cast cast;
    private final Path people;
    private long databaseMemory;

    Measurement(BenchProduct product, BenchOptions options, Cast cast) {
        this.product = product;
        this.options = options;
        this.cast = cast;
        this.people = options.data().resolve("people.lua");
    }

    List<Scenario> scenarios() {
        List<Scenario> wanted = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            if (options.wants(scenario.id())) {
                wanted.add(scenario);
            }
        }
        return wanted;
    }

    /**
     * Uses every path until the machine runs compiled code. Under load the compiler's threads get a small share of two
     * cores and would be at work for a quarter of an hour, so there are rounds, with a rest until they have caught up.
     */
    void warmUp() throws IOException, InterruptedException, SQLException {
        List<Scenario> scenarios = scenarios();
        int users = Math.min(WARM_UP_USERS, options.mostUsers());
        int each = Math.max(1, options.warmUp() / Math.max(1, ROUNDS * scenarios.size()));
        for (int round = 1; round <= ROUNDS; round++) {
            for (Scenario scenario : scenarios) {
                check(scenario);
                Load load = play(scenario, users, each);
                awaitCompiled();
                Say.line("warming up, round %d: %s, %.0f/s", round, scenario.id(), load.perSecond());
            }
        }
        rest();
    }

    private void awaitCompiled() throws InterruptedException {
        double used = IDLE_MILLISECONDS;
        for (int second = 0; second < LONGEST_REST_SECONDS && used >= IDLE_MILLISECONDS; second++) {
            Effort before = Effort.now(product.running());
            TimeUnit.SECONDS.sleep(1);
            used = Effort.now(product.running()).since(before).server();
        }
    }

    /**
     * What the load left behind is put away, or it would be done at the cost of the next figure: messages to families that
     * are still to be written are taken as told, and the tables are vacuumed.
     */
    private void rest() throws SQLException {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            statement.execute(Silence.TOLD);
            statement.execute("vacuum (analyze)");
        }
    }

    /** One request by hand: a load tool takes a page that says "sign in" for a page. */
    private void check(Scenario scenario) {
        if (scenario.saves()) {
            return;
        }
        Cast.Person person = cast.first(scenario);
        Client.Reply reply = person.client().get(Cast.path(scenario, person));
        boolean whole = reply.status() == 200 && reply.body().length() > 2000;
        if (!whole) {
            throw new IllegalStateException(scenario.id() + " answers " + reply.status() + ": " + reply.body());
        }
    }

    List<Figure> all() throws IOException, InterruptedException, SQLException {
        List<Figure> figures = new ArrayList<>();
        for (Scenario scenario : scenarios()) {
            for (int users : options.users()) {
                if (scenario.saves()) {
                    rest();
                }
                Figure figure = measure(scenario, users);
                figures.add(figure);
                databaseMemory =
                        Math.max(databaseMemory, Effort.memory(product.running().postgres()));
                Say.line(
                        "%-12s %2d users: %7.0f/s, p50 %.1f p95 %.1f p99 %.1f ms, processor %.2f + %.2f ms,"
                                + " %.0f bytes, %.1f statements, %d errors",
                        scenario.id(),
                        users,
                        figure.load().perSecond(),
                        figure.load().p50() / 1000.0,
                        figure.load().p95() / 1000.0,
                        figure.load().p99() / 1000.0,
                        figure.effort().server(),
                        figure.effort().database(),
                        figure.load().bytesEach(),
                        figure.statements(),
                        figure.errors());
            }
        }
        return figures;
    }

    /** The most memory PostgreSQL had after one of the figures, in bytes. */
    long databaseMemory() {
        return databaseMemory;
    }

    private Figure measure(Scenario scenario, int users) throws IOException, InterruptedException, SQLException {
        try (Connection database = product.database()) {
            // what ran before has taught the compiler other ways; it learns this one again before the clock starts
            play(scenario, users, SECONDS_BEFORE);
            awaitCompiled();
            settle(database);
            cast.write(people, scenario, users, database);
            long recorded = recorded(database);
            Statements asked = Statements.now(database);
            Effort before = Effort.now(product.running());
            Load load = playWritten(scenario, users, options.seconds());
            Effort effort = Effort.now(product.running()).since(before).each(load.requests());
            settle(database);
            double statements = Statements.now(database).since(asked).each(load.requests());
            return new Figure(scenario, users, load, effort, statements, recorded(database) - recorded);
        }
    }

    private Load play(Scenario scenario, int users, int seconds)
            throws IOException, InterruptedException, SQLException {
        try (Connection database = product.database()) {
            settle(database);
            cast.write(people, scenario, users, database);
        }
        return playWritten(scenario, users, seconds);
    }

    private Load playWritten(Scenario scenario, int users, int seconds) throws IOException, InterruptedException {
        return Wrk.play(product.url(), scenario.script(), people, users, seconds);
    }

    /** Waits for what was still on its way when the load ended: it would change what the next one knows. */
    private static void settle(Connection database) throws SQLException, InterruptedException {
        long before = -1;
        for (long now = recorded(database); now != before; now = recorded(database)) {
            before = now;
            TimeUnit.MILLISECONDS.sleep(SETTLE_MILLISECONDS);
        }
    }

    /** Links in all chains. */
    private static long recorded(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select sum(seq) from page_head")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
