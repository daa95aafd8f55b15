package school.ejournal.crash;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import school.ejournal.it.Client;
import school.ejournal.it.Product;

/**
 * A client that writes into cells nobody else writes into. Each batch is sent with the same operation ids until it is
 * answered; now and then one that was answered is sent again.
 */
final class Writer implements Runnable {

    private static final List<String> TEXTS = List.of("2", "3", "4", "5", "5/4", "4/3", "");
    private static final int LARGEST_BATCH = 5;
    private static final int SENT_AGAIN_PER_CENT = 10;
    private static final int GIVE_UP_SECONDS = 400;

    private record Edit(UUID opId, long student, long lesson, String text, int expected) {}

    private final Stage stage;
    private final String login;
    private final long page;
    private final List<long[]> cells;
    private final Random chance;
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private @Nullable Client client;
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean stopped;

    Writer(Stage stage, String login, long page, List<long[]> cells, Random chance) {
        this.stage = stage;
        this.login = login;
        this.page = page;
        this.cells = cells;
        this.chance = chance;
    }

    /** Notes what stands in its cells before it begins. */
    void read(JsonObject shown) {
        for (JsonObject cell : shown.getJsonArray("cells").getValuesAs(JsonObject.class)) {
            String key = cell.getJsonNumber("lesson") + "/" + cell.getJsonNumber("student");
            versions.put(key, cell.getInt("version"));
            texts.put(key, cell.getString("text"));
        }
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                List<Edit> batch = batch();
                JsonArray answers = sendUntilAnswered(batch);
                note(batch, answers);
                if (chance.nextInt(100) < SENT_AGAIN_PER_CENT) {
                    compare(answers, sendUntilAnswered(batch));
                }
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(60));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            troubles.add(login + ": " + trouble);
        }
    }

    private List<Edit> batch() {
        List<Edit> batch = new ArrayList<>();
        int first = chance.nextInt(cells.size());
        int size = 1 + chance.nextInt(LARGEST_BATCH);
        for (int i = 0; i < size; i++) {
            long[] cell = cells.get((first + i) % cells.size());
            String key = cell[0] + "/" + cell[1];
            String text = TEXTS.get(chance.nextInt(TEXTS.size()));
            if (!text.equals(texts.getOrDefault(key, ""))) {
                batch.add(new Edit(UUID.randomUUID(), cell[1], cell[0], text, versions.getOrDefault(key, 0)));
            }
        }
        return batch.isEmpty() ? batch() : batch;
    }

    private JsonArray sendUntilAnswered(List<Edit> batch) throws InterruptedException {
        String body = Client.edits(batch.stream()
                .map(edit -> Client.edit(edit.opId(), edit.student(), edit.lesson(), edit.text(), edit.expected()))
                .toArray(String[]::new));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        for (int attempt = 0; System.nanoTime() < end; attempt++) {
            JsonArray answers = send(body);
            if (answers != null) {
                retries.addAndGet(attempt);
                return answers;
            }
            TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
        }
        throw new IllegalStateException("no answer in " + GIVE_UP_SECONDS + " s to " + body);
    }

    private @Nullable JsonArray send(String body) {
        try {
            Client now = client;
            if (now == null) {
                now = stage.client();
                if (now.signIn(login, Product.PASSWORD).status() != 200) {
                    return null;
                }
                client = now;
            }
            Client.Reply reply = now.send("PATCH", "/api/pages/" + page + "/cells", body);
            if (reply.status() == 200) {
                return reply.json().getJsonArray("results");
            }
            if (reply.status() == 400) {
                throw new IllegalStateException("refused: " + reply.body());
            }
            if (reply.status() == 401 || reply.status() == 403) {
                client = null;
            }
        } catch (UncheckedIOException | jakarta.json.JsonException cutOff) {
            client = null;
        }
        return null;
    }

    private void note(List<Edit> batch, JsonArray answers) {
        for (int i = 0; i < batch.size(); i++) {
            Edit edit = batch.get(i);
            JsonObject answer = answers.getJsonObject(i);
            Acknowledged done = new Acknowledged(
                    edit.opId(),
                    page,
                    edit.student(),
                    edit.lesson(),
                    edit.text(),
                    answer.getString("status"),
                    answer.getInt("version"));
            acknowledged.add(done);
            count.incrementAndGet();
            if (done.isSaved()) {
                versions.put(done.cell(), done.version());
                texts.put(done.cell(), done.text());
            } else {
                troubles.add(login + ": " + answer);
            }
        }
    }

    private void compare(JsonArray first, JsonArray second) {
        for (int i = 0; i < first.size(); i++) {
            for (String field : List.of("opId", "status", "version")) {
                JsonValue before = first.getJsonObject(i).get(field);
                JsonValue after = second.getJsonObject(i).get(field);
                if (!before.equals(after)) {
                    troubles.add(login + ": two answers: " + first.get(i) + " and " + second.get(i));
                }
            }
        }
    }

    /** What was answered, in order; ask when it has stopped. */
    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Answers that should not have been. */
    List<String> troubles() {
        return troubles;
    }

    int retries() {
        return retries.get();
    }

    int count() {
        return count.get();
    }
}
