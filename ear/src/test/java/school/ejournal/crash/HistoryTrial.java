package school.ejournal.crash;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import school.ejournal.it.Pages;

/** Clients fight over few cells while connections are cut and server and database killed; then their histories are checked. */
final class HistoryTrial {

    private static final int CELLS = 6;

    /** Only what was written by an operation: what the demo brought in has none. */
    private static final String RECORD = """
            select payload::json ->> 'op', payload::json ->> 'column', payload::json ->> 'student',
                   payload::json ->> 'was', payload::json ->> 'now', (payload::json ->> 'v')::int
            from page_record
            where page_id = ? and payload::json ->> 'kind' = 'cell' and payload::json ->> 'op' is not null
            order by seq
            """;

    private final Stage stage;
    private final CrashOptions options;
    private final Random chance;
    private final List<Rival> rivals = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private long page;

    HistoryTrial(Stage stage, CrashOptions options) {
        this.stage = stage;
        this.options = options;
        this.chance = new Random(options.seed());
    }

    boolean run() throws InterruptedException, SQLException, IOException {
        stage.open();
        findRivals();
        long before = System.nanoTime();
        for (Rival rival : rivals) {
            Thread thread = new Thread(rival);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (int kill = 1; kill <= 2 * options.kills(); kill++) {
            awaitCount((long) options.edits() * kill / (2 * options.kills() + 1));
            Stage.Victim victim = kill % 2 == 0 ? Stage.Victim.DATABASE : Stage.Victim.SERVER;
            stage.kill(victim);
            stage.openAgain();
            Log.say("kill %d, %s, after %d edits", kill, victim, count());
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Log.say("%d edits in %d s", count(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before));
        return judge();
    }

    private void awaitCount(long edits) throws InterruptedException {
        while (count() < edits && threads.stream().anyMatch(Thread::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(500));
    }

    private int count() {
        return rivals.stream().mapToInt(Rival::count).sum();
    }

    private void findRivals() throws InterruptedException {
        MarkedPage found = MarkedPage.find(stage);
        page = found.id();
        JsonObject shown =
                stage.signedIn(found.login()).get("/api/pages/" + page).json();
        long lesson = found.writableLesson(stage, shown);
        List<long[]> cells = Pages.students(shown).stream()
                .filter(student -> Pages.version(shown, student, lesson) == 0)
                .limit(CELLS)
                .map(student -> new long[] {lesson, student})
                .toList();
        for (int i = 0; i < options.clients(); i++) {
            int share = options.edits() / options.clients();
            rivals.add(new Rival(stage, found.login(), page, cells, share, new Random(chance.nextLong())));
        }
        Log.say("%d clients fight over %d cells of page %d", rivals.size(), cells.size(), page);
    }

    private boolean judge() throws SQLException, IOException, InterruptedException {
        List<Heard> heard =
                rivals.stream().flatMap(rival -> rival.heard().stream()).toList();
        List<String> faults = new ArrayList<>(
                rivals.stream().flatMap(rival -> rival.troubles().stream()).toList());
        List<HistoryCheck.Recorded> record = record();
        faults.addAll(new HistoryCheck(record, heard).faults());
        boolean whole = stage.verify();
        faults.stream().limit(20).forEach(fault -> Log.say("fault: %s", fault));
        Log.say(
                "edits answered: %d, saved: %d, in the record: %d, conflicts: %d, unchanged: %d",
                heard.size(),
                count(heard, "saved"),
                record.size(),
                count(heard, "conflict"),
                count(heard, "unchanged"));
        Log.say(
                "kills: %d, cuts: %d, faults: %d, processes left: %d, chains: %s",
                2 * options.kills(),
                rivals.stream().mapToInt(Rival::cuts).sum(),
                faults.size(),
                stage.survivors(),
                whole ? "all whole" : "NOT WHOLE");
        return whole && faults.isEmpty() && stage.survivors() == 0 && heard.size() >= options.edits();
    }

    private static long count(List<Heard> heard, String status) {
        return heard.stream().filter(edit -> edit.status().equals(status)).count();
    }

    private List<HistoryCheck.Recorded> record() throws SQLException, IOException {
        List<HistoryCheck.Recorded> record = new ArrayList<>();
        try (Connection connection = stage.database();
                PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setLong(1, page);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    record.add(new HistoryCheck.Recorded(
                            UUID.fromString(rows.getString(1)),
                            rows.getString(2) + "/" + rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getInt(6)));
                }
            }
        }
        return record;
    }
}
