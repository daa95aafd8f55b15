package school.ejournal.crash;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
 * A client that writes into the same few cells as all others, over a network that is cut now and then. It sends an edit
 * under one operation id until it is answered, knows of a cell what it was last told, and guesses wrong on purpose at times.
 */
final class Rival implements Runnable {

    private static final List<String> TEXTS = List.of("2", "3", "4", "5", "5/4", "4/3", "н", "");
    private static final int LARGEST_BATCH = 3;
    private static final int CUT_PER_CENT = 10;
    private static final int LONGEST_CUT = 12;
    private static final int WRONG_GUESS_PER_CENT = 5;
    private static final int GIVE_UP_SECONDS = 400;

    private record Edit(UUID opId, long[] cell, String text, int expected) {

        String key() {
            return cell[0] + "/" + cell[1];
        }
    }

    private final Door door;
    private final String login;
    private final long page;
    private final List<long[]> cells;
    private final int share;
    private final Random chance;
    private final Map<String, Integer> believed = new HashMap<>();
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger cuts = new AtomicInteger();
    private @Nullable Client client;

    /**
     * @param cells column and pupil of each
     * @param share how many edits it makes
     */
    Rival(Door door, String login, long page, List<long[]> cells, int share, Random chance) {
        this.door = door;
        this.login = login;
        this.page = page;
        this.cells = cells;
        this.share = share;
        this.chance = chance;
    }

    @Override
    public void run() {
        try {
            while (heard.size() < share) {
                List<Edit> batch = batch();
                long asked = System.nanoTime();
                JsonArray answers = sendUntilAnswered(batch);
                long told = System.nanoTime();
                for (int i = 0; i < batch.size(); i++) {
                    note(batch.get(i), answers.getJsonObject(i), asked, told);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            troubles.add(trouble.toString());
        }
    }

    private List<Edit> batch() {
        List<long[]> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, 1 + chance.nextInt(Math.min(LARGEST_BATCH, cells.size()))).stream()
                .map(this::edit)
                .toList();
    }

    private Edit edit(long[] cell) {
        int known = believed.getOrDefault(cell[0] + "/" + cell[1], 0);
        boolean wrong = known > 0 && chance.nextInt(100) < WRONG_GUESS_PER_CENT;
        return new Edit(UUID.randomUUID(), cell, TEXTS.get(chance.nextInt(TEXTS.size())), wrong ? known - 1 : known);
    }

    private JsonArray sendUntilAnswered(List<Edit> batch) throws InterruptedException {
        String body = Client.edits(batch.stream()
                .map(edit -> Client.edit(edit.opId(), edit.cell()[1], edit.cell()[0], edit.text(), edit.expected()))
                .toArray(String[]::new));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (System.nanoTime() < end) {
            JsonArray answers = send(body);
            if (answers != null) {
                return answers;
            }
            if (!door.isUp()) {
                TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
            }
        }
        throw new IllegalStateException("no answer in " + GIVE_UP_SECONDS + " s to " + body);
    }

    private @Nullable JsonArray send(String body) {
        boolean cut = chance.nextInt(100) < CUT_PER_CENT;
        try {
            Client now = client();
            if (now == null) {
                return null;
            }
            Duration patience = cut ? Duration.ofMillis(1 + chance.nextInt(LONGEST_CUT)) : Duration.ofSeconds(60);
            Client.Reply reply = now.sendWithin(patience, "PATCH", "/api/pages/" + page + "/cells", body);
            if (reply.status() == 200) {
                return reply.json().getJsonArray("results");
            }
            if (reply.status() == 400 || reply.status() == 404) {
                throw new IllegalStateException("refused: " + reply.body());
            }
            if (reply.status() == 401 || reply.status() == 403) {
                client = null;
            }
        } catch (UncheckedIOException | JsonException broken) {
            cuts.incrementAndGet();
            if (!cut) {
                client = null;
            }
        }
        return null;
    }

    private @Nullable Client client() {
        if (client == null && door.isUp()) {
            Client fresh = door.client();
            if (fresh.signIn(login, Product.PASSWORD).status() == 200) {
                client = fresh;
            }
        }
        return client;
    }

    private void note(Edit edit, JsonObject answer, long asked, long told) {
        String status = answer.getString("status");
        JsonObject current = answer.containsKey("current") ? answer.getJsonObject("current") : null;
        int version = current == null ? answer.getInt("version") : current.getInt("version");
        String stood = current == null ? edit.text() : current.getString("text");
        if (!List.of("saved", "unchanged", "conflict").contains(status)) {
            troubles.add("unexpected: " + answer);
            return;
        }
        believed.put(edit.key(), version);
        heard.add(
                new Heard(edit.opId(), edit.key(), edit.text(), edit.expected(), status, version, stood, asked, told));
    }

    /** What was answered; ask when it has ended. */
    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    int count() {
        return heard.size();
    }

    /** How often no answer came to what was sent. */
    int cuts() {
        return cuts.get();
    }
}
