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
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL from the product's own libraries, on the loopback address, with its data kept between starts and every commit
 * durable. Its superuser has a password of its own; nobody comes in without one.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "ejournal";

    private final EmbeddedPostgres postgres;
    private final DatabaseAccess superuser;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseAccess superuser) {
        this.postgres = postgres;
        this.superuser = superuser;
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
            return new EmbeddedDatabase(postgres, new DatabaseAccess(url + DATABASE, "postgres", password));
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
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC")
                .setErrorRedirector(
                        ProcessBuilder.Redirect.to(data.resolve("pg.log").toFile()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.to(data.resolve("pg.log").toFile()));
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

    /** Ends a server that outlived its launcher; its own pid file in its own data folder says which it is. */
    private static void endOrphan(Path folder) {
        Path pidFile = folder.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .ifPresent(EmbeddedDatabase::end);
            Files.deleteIfExists(pidFile);
        } catch (IOException | RuntimeException unreadable) {
            throw new StartRefused("the embedded database's folder " + folder + " cannot be read");
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (Exception stillThere) {
            process.destroyForcibly();
        }
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
    }
}
