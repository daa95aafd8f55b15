package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Runs of jobs and their archives, as a program of the coordinator's sees them. */
final class Nights {

    private static final int PATIENCE_SECONDS = 180;

    private Nights() {}

    /** Starts the archive of a term; answers the address of its run. */
    static String start(Client coordinator, long term) {
        Client.Reply started = coordinator.send("POST", "/api/jobs/term-archive", "{\"term\":" + term + "}");
        assertThat(started.status()).isEqualTo(202);
        return started.raw().headers().firstValue("Location").orElseThrow();
    }

    /** The run as soon as it is so; fails for a run that ended otherwise. */
    static JsonObject await(Client coordinator, String run, Predicate<JsonObject> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        JsonObject now = coordinator.get(run).json();
        while (!wanted.test(now)) {
            assertThat(System.nanoTime()).as("%s goes on for ever", now).isLessThan(end);
            assertThat(now.getString("status")).as("%s", now).isIn("STARTING", "STARTED");
            assertThat(now.getInt("done")).isLessThanOrEqualTo(now.getInt("total"));
            TimeUnit.MILLISECONDS.sleep(50);
            now = coordinator.get(run).json();
        }
        return now;
    }

    static JsonObject awaitStatus(Client coordinator, String run, String status) throws InterruptedException {
        return await(coordinator, run, now -> now.getString("status").equals(status));
    }

    /** The archive that was begun last. */
    static long latest(Client reader) {
        return reader.get("/api/archives").array().getValuesAs(JsonObject.class).stream()
                .mapToLong(archive -> archive.getJsonNumber("id").longValue())
                .max()
                .orElseThrow();
    }

    static JsonObject manifest(Client reader, long archive) {
        return reader.get("/api/archives/" + archive + "/manifest.json").json();
    }

    static List<JsonObject> files(JsonObject manifest) {
        return manifest.getJsonArray("files").getValuesAs(JsonObject.class);
    }

    static List<String> names(JsonArray texts) {
        return texts.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static byte[] content(Client reader, long archive, String name) {
        Client.Reply reply = reader.get("/api/archives/" + archive + "/files/" + name);
        assertThat(reply.status()).isEqualTo(200);
        return reply.bytes();
    }

    /** The files of an archive with the SHA-256 of their bytes as they are fetched, and the two verdicts. */
    static Map<String, String> fetched(Client reader, long archive) {
        JsonObject manifest = manifest(reader, archive);
        Map<String, String> all = new TreeMap<>();
        for (JsonObject file : files(manifest)) {
            String name = file.getString("name");
            String sha256 = sha256(content(reader, archive, name));
            assertThat(sha256).as(name).isEqualTo(file.getString("sha256"));
            all.put(name, sha256);
        }
        all.put("intact", Boolean.toString(manifest.getBoolean("intact")));
        all.put("complete", Boolean.toString(manifest.getBoolean("complete")));
        return all;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
