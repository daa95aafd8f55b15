package school.ejournal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.PasswordHash;
import school.ejournal.it.Client;
import school.ejournal.it.Launched;
import school.ejournal.it.Product;

/** The product that is measured: its database filled, started by {@code bin/run} as anybody starts it. */
final class BenchProduct implements AutoCloseable {

    static final String PASSWORD = "Bench-passw0rd";

    /** The day it shows: the last Saturday, so that the week is over and nothing lies in the future. */
    static final LocalDate TODAY =
            LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));

    private final BenchOptions options;
    private final int port;
    private final int managementPort = Product.freePort();
    private final Path built;
    private @Nullable Launched launched;

    BenchProduct(BenchOptions options) {
        this.options = options;
        this.port = options.port() == 0 ? Product.freePort() : options.port();
        this.built = options.data().resolve("bench.txt");
    }

    /** Builds the database unless one is kept, then starts the product on it. */
    void open() throws SQLException, IOException {
        if (!(options.keep() && Files.exists(built) && Files.readString(built).equals(description()))) {
            build();
        }
        start();
    }

    private void build() throws SQLException, IOException {
        Launched.clear(options.data());
        start();
        long before = System.nanoTime();
        Say.line("building %s", options.size());
        long rows = Population.load(this::database, options.size(), TODAY, PasswordHash.of(PASSWORD.toCharArray()));
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
            statement.execute("create extension if not exists pg_stat_statements");
        }
        Say.line("%d rows in %.0f s", rows, (System.nanoTime() - before) / 1e9);
        close();
        Files.writeString(built, description());
    }

    /** A database of another day would have its last lessons too far in the past. */
    private String description() {
        return options.size() + ", " + TODAY;
    }

    private void start() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "EJOURNAL_ADMIN_LOGIN",
                "municipality",
                "EJOURNAL_ADMIN_PASSWORD",
                PASSWORD,
                "EJOURNAL_MANAGEMENT_PORT",
                Integer.toString(managementPort)));
        environment.put(
                "EJOURNAL_CLOCK", TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC).toString());
        launched = Launched.start(List.of("bin/run", "--empty"), options.data(), port, environment)
                .awaitReady();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    int managementPort() {
        return managementPort;
    }

    Path data() {
        return options.data();
    }

    Launched running() {
        Launched now = launched;
        if (now == null) {
            throw new IllegalStateException("the product was not started");
        }
        return now;
    }

    Connection database() throws SQLException {
        try {
            return running().database();
        } catch (IOException gone) {
            throw new SQLException(gone);
        }
    }

    Client signedIn(String login) {
        Client client = new Client(url());
        Client.Reply reply = client.signIn(login, PASSWORD);
        if (reply.status() != 200) {
            throw new IllegalStateException(login + " is not let in: " + reply.body());
        }
        return client;
    }

    /** Runs {@code bin/verify} beside it; answers what it said last, and null if something is wrong. */
    @Nullable
    String verify() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bin/verify", "--data", options.data().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        Say.line("bin/verify: %s", said);
        return process.waitFor() == 0
                ? said.lines().reduce((first, last) -> last).orElse("")
                : null;
    }

    @Override
    public void close() {
        Launched now = launched;
        if (now != null) {
            now.close();
        }
    }
}
