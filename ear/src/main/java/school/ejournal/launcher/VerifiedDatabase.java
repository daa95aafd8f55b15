package school.ejournal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database to verify: one of yours, the embedded one that runs beside, or the embedded one started for the check.
 */
final class VerifiedDatabase implements AutoCloseable {

    private static final String DATABASE = "ejournal";
    private static final int PORT_LINE = 3;

    private final DatabaseAccess access;
    private final @Nullable EmbeddedDatabase started;
    private final @Nullable DataFolder taken;

    private VerifiedDatabase(DatabaseAccess access, @Nullable EmbeddedDatabase started, @Nullable DataFolder taken) {
        this.access = access;
        this.started = started;
        this.taken = taken;
    }

    static VerifiedDatabase open(Path data, Map<String, String> environment) {
        String url = environment.getOrDefault("EJOURNAL_DB_URL", "");
        if (!url.isBlank()) {
            DatabaseAccess access = new DatabaseAccess(
                    url,
                    environment.getOrDefault("EJOURNAL_DB_USER", "postgres"),
                    environment.getOrDefault("EJOURNAL_DB_PASSWORD", ""));
            return new VerifiedDatabase(access, null, null);
        }
        if (!Files.exists(data.resolve("pg/PG_VERSION"))) {
            throw new StartRefused("there is no database in " + data);
        }
        Secrets secrets = new Secrets(data);
        return running(data) ? new VerifiedDatabase(beside(data, secrets), null, null) : startedForThis(data, secrets);
    }

    private static VerifiedDatabase startedForThis(Path data, Secrets secrets) {
        DataFolder taken = DataFolder.take(data);
        EmbeddedDatabase started = EmbeddedDatabase.start(data, secrets);
        return new VerifiedDatabase(started.superuser(), started, taken);
    }

    private static boolean running(Path data) {
        try {
            return ProcessHandle.of(Long.parseLong(postmaster(data).get(0).strip()))
                    .map(ProcessHandle::isAlive)
                    .orElse(false);
        } catch (IOException | NumberFormatException notRunning) {
            return false;
        }
    }

    private static DatabaseAccess beside(Path data, Secrets secrets) {
        try {
            String port = postmaster(data).get(PORT_LINE).strip();
            return new DatabaseAccess(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
                    "postgres",
                    secrets.get("database-superuser", 24));
        } catch (IOException gone) {
            throw new StartRefused("the database of " + data + " is just being stopped; try again");
        }
    }

    private static List<String> postmaster(Path data) throws IOException {
        return Files.readAllLines(data.resolve("pg/postmaster.pid"));
    }

    Connection connect() throws SQLException {
        return access.open();
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
        if (taken != null) {
            taken.close();
        }
    }
}
