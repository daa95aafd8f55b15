package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Each edit is sent three times at once and once more afterwards: the journal holds, counts and records it once. */
class RetryStormIT {

    private static final int EDITS = 12;
    private static final int TIMES = 3;

    private final Client teacher = Client.signedIn("teacher1");
    private final long page = Pages.current(teacher, "5А", "Математика");

    @Test
    void aStormLeavesEachChangeOnce() throws Exception {
        JsonObject before = read();
        List<String> edits = new ArrayList<>();
        List<UUID> operations = new ArrayList<>();
        for (int row = 0; row < EDITS; row++) {
            String text =
                    Pages.text(before, student(before, row), lesson(before)).equals("5") ? "4" : "5";
            operations.add(UUID.randomUUID());
            edits.add(Client.edit(
                    operations.get(row),
                    student(before, row),
                    lesson(before),
                    text,
                    Pages.version(before, student(before, row), lesson(before))));
        }

        Map<String, String> answers = storm(edits);
        for (String edit : edits) {
            assertThat(send(edit)).isEqualTo(answers.get(edit)).contains("\"status\":\"saved\"");
        }

        JsonObject after = read();
        for (int row = 0; row < EDITS; row++) {
            assertThat(Pages.version(after, student(before, row), lesson(before)))
                    .isEqualTo(Pages.version(before, student(before, row), lesson(before)) + 1);
            assertThat(edits.get(row))
                    .contains("\"text\":\"" + Pages.text(after, student(before, row), lesson(before)) + "\"");
        }
        assertThat(recorded(operations))
                .hasSize(EDITS)
                .containsOnlyKeys(operations)
                .allSatisfy((operation, times) -> assertThat(times).isEqualTo(1));
    }

    /** Sends all of them at once, each as often as the storm has it; answers what each was told, always the same. */
    private Map<String, String> storm(List<String> edits) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(EDITS * TIMES);
        CountDownLatch start = new CountDownLatch(1);
        try {
            Map<String, List<Future<String>>> waiting = new HashMap<>();
            for (int time = 0; time < TIMES; time++) {
                for (String edit : edits) {
                    waiting.computeIfAbsent(edit, any -> new ArrayList<>()).add(senders.submit(() -> {
                        start.await();
                        return send(edit);
                    }));
                }
            }
            start.countDown();
            Map<String, String> answers = new HashMap<>();
            for (Map.Entry<String, List<Future<String>>> entry : waiting.entrySet()) {
                for (Future<String> answer : entry.getValue()) {
                    String said = answer.get();
                    assertThat(answers.getOrDefault(entry.getKey(), said)).isEqualTo(said);
                    answers.put(entry.getKey(), said);
                }
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }

    private String send(String edit) {
        Client.Reply reply = teacher.send("PATCH", "/api/pages/" + page + "/cells", Client.edits(edit));
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    private JsonObject read() {
        return teacher.get("/api/pages/" + page).json();
    }

    private static long student(JsonObject sheet, int row) {
        return Pages.students(sheet).get(row);
    }

    private static long lesson(JsonObject sheet) {
        List<Long> lessons = Pages.lessons(sheet);
        return lessons.get(lessons.size() - 1);
    }

    /** How often each operation stands in the page's record. */
    private Map<UUID, Integer> recorded(List<UUID> operations) throws Exception {
        Map<UUID, Integer> found = new HashMap<>();
        try (Connection database = Product.running().database();
                PreparedStatement statement = database.prepareStatement("""
                        select (payload::json ->> 'op')::uuid as op, count(*)::int as times from page_record
                        where page_id = ? and payload::json ->> 'op' = any(?) group by 1
                        """)) {
            statement.setLong(1, page);
            statement.setArray(
                    2,
                    database.createArrayOf(
                            "text", operations.stream().map(UUID::toString).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject("op", UUID.class), rows.getInt("times"));
                }
            }
        }
        return found;
    }
}
