package school.ejournal.crash;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import school.ejournal.it.Client;

/** The server is killed while it makes the archive of a sealed term; gone on with, the archive has to be the same. */
final class ArchiveTrial {

    private static final int PATIENCE_SECONDS = 300;

    private final Stage stage;
    private final CrashOptions options;
    private final Random chance;
    private long term;

    ArchiveTrial(Stage stage, CrashOptions options) {
        this.stage = stage;
        this.options = options;
        this.chance = new Random(options.seed());
    }

    boolean run() throws InterruptedException, SQLException, IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(options.minutes());
        stage.open();
        term = sealedTerm();
        Client coordinator = stage.signedIn("coordinator");
        long before = System.nanoTime();
        await(coordinator, begin(coordinator));
        long took = (System.nanoTime() - before) / 1_000_000;
        Map<String, String> undisturbed = latest(coordinator);
        Log.say("undisturbed: %d files in %.1f s", undisturbed.size(), took / 1000.0);
        int same = 0;
        int rounds = 0;
        while (rounds < options.kills() && System.nanoTime() < end) {
            same += round(++rounds, took, undisturbed) ? 1 : 0;
        }
        Log.say(
                "archives: %d killed and gone on with, %d byte for byte the undisturbed one, processes left: %d",
                rounds, same, stage.survivors());
        return same == options.kills() && stage.survivors() == 0;
    }

    private boolean round(int number, long took, Map<String, String> undisturbed) throws InterruptedException {
        Client coordinator = stage.signedIn("coordinator");
        String run = begin(coordinator);
        TimeUnit.MILLISECONDS.sleep((long) (took * (0.05 + 0.9 * chance.nextDouble())));
        JsonObject reached = coordinator.get(run).json();
        stage.kill(Stage.Victim.SERVER);
        stage.openAgain();
        Client again = stage.signedIn("coordinator");
        JsonObject found = again.get(run).json();
        Client.Reply restarted = again.send("POST", run + "/restart", "{}");
        if (restarted.status() != 202) {
            throw new IllegalStateException("not restarted: " + restarted.body());
        }
        await(again, run);
        boolean same = latest(again).equals(undisturbed);
        Log.say(
                "kill %d at %d of %d files, found %s at %d: the archive is %s",
                number,
                reached.getInt("done"),
                reached.getInt("total"),
                found.getString("status"),
                found.getInt("done"),
                same ? "the same" : "ANOTHER");
        return same;
    }

    /** Starts the job; answers the address of its run. */
    private String begin(Client coordinator) {
        Client.Reply reply = coordinator.send("POST", "/api/jobs/term-archive", "{\"term\":" + term + "}");
        if (reply.status() != 202) {
            throw new IllegalStateException("not started: " + reply.body());
        }
        return reply.raw().headers().firstValue("Location").orElseThrow();
    }

    private static void await(Client coordinator, String run) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            String status = coordinator.get(run).json().getString("status");
            if (status.equals("COMPLETED")) {
                return;
            }
            if (status.equals("FAILED") || status.equals("STOPPED")) {
                throw new IllegalStateException(
                        "the run ended: " + coordinator.get(run).body());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("the run has not ended in " + PATIENCE_SECONDS + " s");
    }

    /** The files of the youngest archive with the SHA-256 of their bytes as they are fetched. */
    private static Map<String, String> latest(Client coordinator) {
        long id = coordinator.get("/api/archives").array().getValuesAs(JsonObject.class).stream()
                .mapToLong(archive -> archive.getJsonNumber("id").longValue())
                .max()
                .orElseThrow();
        JsonObject manifest =
                coordinator.get("/api/archives/" + id + "/manifest.json").json();
        Map<String, String> files = new TreeMap<>();
        for (JsonObject file : manifest.getJsonArray("files").getValuesAs(JsonObject.class)) {
            byte[] content = coordinator
                    .get("/api/archives/" + id + "/files/" + file.getString("name"))
                    .bytes();
            files.put(file.getString("name"), sha256(content));
            if (!file.getString("sha256").equals(sha256(content))) {
                files.put(file.getString("name"), "not what the manifest says");
            }
        }
        files.put("verdicts", manifest.getBoolean("intact") + " " + manifest.getBoolean("complete"));
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The sealed term with the most pages of the demo school. */
    private long sealedTerm() throws SQLException, IOException {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select t.id from term t join page p on p.term_id = t.id
                        where t.state = 'sealed' group by t.id order by count(*) desc, t.id limit 1
                        """)) {
            if (!rows.next()) {
                throw new IllegalStateException("the demo school has no sealed term");
            }
            return rows.getLong(1);
        }
    }
}
