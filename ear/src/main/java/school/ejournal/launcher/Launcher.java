package school.ejournal.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code bin/run}: the whole product by one command. */
public final class Launcher {

    private static final int OLDEST_JAVA = 17;
    private static final int WATCH_MILLISECONDS = 500;

    private final Options options;
    private final Path product;
    private final Map<String, String> environment;
    private DataFolder folder;
    private EmbeddedDatabase database;
    private ApplicationServer server;
    private volatile boolean stopping;

    Launcher(Options options, Path product, Map<String, String> environment) {
        this.options = options;
        this.product = product;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.println(Options.USAGE);
                return;
            }
            Path product = Path.of(System.getProperty("ejournal.product", "ear/target"));
            System.exit(new Launcher(options, product.toAbsolutePath(), System.getenv()).run());
        } catch (StartRefused refused) {
            System.err.println("Ejournal: " + refused.getMessage());
            System.exit(refused.status());
        } catch (InterruptedException stopped) {
            System.exit(StartRefused.ENVIRONMENT);
        }
    }

    /** Starts everything and waits for server or database to end; neither goes on without the other. */
    int run() throws InterruptedException {
        checkMachine();
        Map<String, String> administrator = options.empty() ? administrator() : Map.of();
        folder = DataFolder.take(options.data());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            server = new ApplicationServer(product.resolve("server"), options.data());
            server.endOrphan();
            Secrets secrets = new Secrets(options.data());
            DatabaseAccess application = Schema.prepare(database(secrets), secrets.get("database-owner", 32));
            String demoPassword = environment.getOrDefault("EJOURNAL_DEMO_PASSWORD", "");
            String password = demoPassword.isBlank() ? secrets.get("demo-password", 10) : demoPassword;
            launch(properties(application, password, administrator));
            server.awaitDeployment();
            announce(password);
            return awaitEnd();
        } finally {
            stop();
        }
    }

    private void checkMachine() {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new StartRefused("Java " + OLDEST_JAVA + " or later is wanted, this is " + Runtime.version());
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
        } catch (IOException busy) {
            throw new StartRefused(
                    "port " + options.port() + " on " + options.host() + " cannot be used: " + busy.getMessage());
        }
    }

    private Map<String, String> administrator() {
        return Administrator.ask(environment);
    }

    private synchronized DatabaseAccess database(Secrets secrets) {
        refuseWhileStopping();
        String url = environment.getOrDefault("EJOURNAL_DB_URL", "");
        if (url.isBlank()) {
            database = EmbeddedDatabase.start(options.data(), secrets);
            return database.superuser();
        }
        return new DatabaseAccess(
                url,
                environment.getOrDefault("EJOURNAL_DB_USER", "postgres"),
                environment.getOrDefault("EJOURNAL_DB_PASSWORD", ""));
    }

    private synchronized void launch(Map<String, String> properties) {
        refuseWhileStopping();
        server.launch(product.resolve("ejournal.ear"), properties);
    }

    /** Nothing is begun that nobody would end. */
    private void refuseWhileStopping() {
        if (stopping) {
            throw new StartRefused("stopped while starting");
        }
    }

    private Map<String, String> properties(
            DatabaseAccess application, String demoPassword, Map<String, String> administrator) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("jboss.bind.address", options.host());
        properties.put("jboss.http.port", Integer.toString(options.port()));
        properties.put(
                "jboss.management.http.port",
                environment.getOrDefault("EJOURNAL_MANAGEMENT_PORT", Integer.toString(ApplicationServer.freePort())));
        properties.put("ejournal.db.url", application.url());
        properties.put("ejournal.db.user", application.user());
        properties.put("ejournal.db.password", application.password());
        properties.put("ejournal.data", options.data().toString());
        properties.put(
                "ejournal.archive.dir", options.data().resolve("archives").toString());
        properties.put("ejournal.demo", Boolean.toString(!options.empty()));
        properties.put("ejournal.demo.password", demoPassword);
        properties.put("ejournal.admin.login", administrator.getOrDefault("EJOURNAL_ADMIN_LOGIN", ""));
        properties.put("ejournal.admin.password", administrator.getOrDefault("EJOURNAL_ADMIN_PASSWORD", ""));
        properties.putAll(mail());
        String clock = environment.getOrDefault("EJOURNAL_CLOCK", "");
        if (!clock.isBlank()) {
            properties.put("ejournal.clock", clock);
        }
        return properties;
    }

    private Map<String, String> mail() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String name : List.of("HOST", "PORT", "USER", "PASSWORD", "FROM", "STARTTLS")) {
            String value = environment.getOrDefault("EJOURNAL_SMTP_" + name, "").strip();
            if (!value.isEmpty()) {
                properties.put("ejournal.smtp." + name.toLowerCase(Locale.ROOT), value);
            }
        }
        String url = environment.getOrDefault("EJOURNAL_URL", "").strip();
        properties.put(
                "ejournal.url",
                url.isEmpty() ? "http://" + options.host() + ":" + options.port() : url.replaceAll("/+$", ""));
        return properties;
    }

    private void announce(String demoPassword) {
        System.out.println("Ready: http://" + options.host() + ":" + options.port() + "/");
        if (!options.empty()) {
            System.out.println(
                    "Sign in as teacher1, homeroom5a, parent1, student1, deputy, coordinator, director, social, secretary"
                            + " or municipality; password: " + demoPassword);
        }
    }

    private int awaitEnd() throws InterruptedException {
        while (!server.process().waitFor(WATCH_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            if (database != null && !database.isRunning()) {
                return tell("the database has ended by itself, so all is stopped; see "
                        + options.data().resolve("pg.log"));
            }
        }
        int status = server.process().waitFor();
        return status == 0
                ? 0
                : tell("the server has ended by itself with status " + status + ", so all is stopped; see "
                        + options.data().resolve("server/log/server.log"));
    }

    /** Says why the end has come, unless it was asked for. */
    private int tell(String reason) {
        if (!stopping) {
            System.err.println("Ejournal: " + reason);
        }
        return StartRefused.ENVIRONMENT;
    }

    /** Stops all, once. Whoever asks while it is being done waits: the process must not end before. */
    private synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        try (DataFolder taken = folder;
                EmbeddedDatabase afterwards = database;
                ApplicationServer first = server) {
            // closed from the last to the first, whatever fails on the way
        }
    }
}
