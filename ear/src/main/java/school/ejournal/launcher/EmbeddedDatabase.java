package school.ejournal.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL from the product's own libraries, on the loopback address, with its data kept between starts and every commit
 * durable. Its superuser has a password of its own; nobody comes in without one.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final long LEAST_BUFFERS = 128;
    private static final long MOST_BUFFERS = 1024;

    private static final String DATABASE = "ejournal";
    private static final String PID_FILE = "postmaster.pid";
    private static final int START_LINE = 2;
    private static final int START_TOLERANCE_SECONDS = 10;

    private final EmbeddedPostgres postgres;
    private final DatabaseAccess superuser;
    private final ProcessHandle main;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseAccess superuser, ProcessHandle main) {
        this.postgres = postgres;
        this.superuser = superuser;
        this.main = main;
    }

    /** Starts it on a free port. */
    static EmbeddedDatabase start(Path data, Secrets secrets) {
        Path folder = data.resolve("pg");
        endOrphan(folder);
        String password = secrets.get("database-superuser", 24);
        boolean first = !Files.exists(folder.resolve("PG_VERSION"));
        try {
            EmbeddedPostgres postgres = builder(data, folder, password).start();
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
            DatabaseAccess maintenance = new DatabaseAccess(url + "postgres", "postgres", password);
            if (first) {
                closeTheDoors(maintenance, folder, password);
            }
            return new EmbeddedDatabase(
                    postgres, new DatabaseAccess(url + DATABASE, "postgres", password), mainProcess(folder));
        } catch (IOException | SQLException | IllegalStateException failure) {
            throw new StartRefused("the embedded database does not start: " + failure.getMessage());
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path folder, String password) throws IOException {
        Path programs = Files.createDirectories(data.resolve("pg-programs"));
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // after a checkpoint each page goes into the journal whole once: more seldom, and smaller
                .setServerConfig("wal_compression", "on")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", buffers())
                .setServerConfig("jit", "off")
                .setServerConfig("timezone", "UTC")
                .setErrorRedirector(
                        ProcessBuilder.Redirect.to(data.resolve("pg.log").toFile()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.to(data.resolve("pg.log").toFile()));
    }

    /** An eighth of the machine's memory, of which Java takes a quarter by itself; no more than a term of a municipality is. */
    private static String buffers() {
        long megabytes = Runtime.getRuntime().maxMemory() / 2 / 1024 / 1024;
        return Math.max(LEAST_BUFFERS, Math.min(MOST_BUFFERS, megabytes)) + "MB";
    }

    /** After the first start: a password for the superuser, the product's database, and no way in without a password. */
    private static void closeTheDoors(DatabaseAccess access, Path folder, String password)
            throws SQLException, IOException {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
            Files.write(
                    folder.resolve("pg_hba.conf"),
                    List.of("host all all 127.0.0.1/32 scram-sha-256", "local all all scram-sha-256"));
            statement.execute("select pg_reload_conf()");
        }
    }

    private static ProcessHandle mainProcess(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(PID_FILE));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .orElseThrow(() -> new IllegalStateException("it ended at once"));
    }

    /**
     * Ends a server that outlived its launcher; the pid file in its own data folder says which it is. The file stays for
     * PostgreSQL to judge, which looks for processes of a killed server that still work on the folder; it goes only where
     * the number in it has become somebody else's.
     */
    private static void endOrphan(Path folder) {
        Path pidFile = folder.resolve(PID_FILE);
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> process =
                    ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
            if (process.isEmpty()) {
                return;
            }
            if (isServer(process.get(), Long.parseLong(lines.get(START_LINE).strip()))) {
                Orphan.end(process.get());
            } else {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new StartRefused("the embedded database's folder " + folder + " cannot be read");
        }
    }

    private static boolean isServer(ProcessHandle process, long startedAt) {
        ProcessHandle.Info info = process.info();
        boolean sameStart = info.startInstant()
                .map(start -> Math.abs(start.getEpochSecond() - startedAt) <= START_TOLERANCE_SECONDS)
                .orElse(true);
        return sameStart && info.command().orElse("").contains("postgres");
    }

    /** Whether the server's main process goes on. */
    boolean isRunning() {
        // one that ended and that nobody has taken note of has a number still, but no program
        return main.isAlive() && main.info().command().isPresent();
    }

    /** The way in for migrations: the embedded superuser. */
    DatabaseAccess superuser() {
        return superuser;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            System.err.println("the embedded database did not stop: " + failure.getMessage());
        }
        // a stop that takes long is not an end yet
        if (isRunning()) {
            Orphan.end(main);
        }
    }
}
