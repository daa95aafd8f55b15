package school.ejournal.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Clients that fight over few cells of one page, which nobody wrote into before, over a network that is cut now and then. What
 * they were told is held against the record in the end.
 */
public final class Fight {

    /** Only what was written by an operation: what the demo brought in has none. */
    private static final String RECORD = """
            select payload::json ->> 'op', payload::json ->> 'column', payload::json ->> 'student',
                   payload::json ->> 'was', payload::json ->> 'now', (payload::json ->> 'v')::int
            from page_record
            where page_id = ? and payload::json ->> 'kind' = 'cell' and payload::json ->> 'op' is not null
            order by seq
            """;

    private final long page;
    private final List<long[]> cells;
    private final List<Rival> rivals = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** @param cells column and pupil of each */
    public Fight(long page, List<long[]> cells) {
        this.page = page;
        this.cells = List.copyOf(cells);
    }

    /** One more client, who makes so many edits. */
    public void join(Door door, String login, int edits, Random chance) {
        rivals.add(new Rival(door, login, page, cells, edits, chance));
    }

    public void begin() {
        for (Rival rival : rivals) {
            Thread thread = new Thread(rival);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    boolean isGoingOn() {
        return threads.stream().anyMatch(Thread::isAlive);
    }

    /** Waits for the last of them. */
    public void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** How many edits were answered. */
    public int count() {
        return rivals.stream().mapToInt(Rival::count).sum();
    }

    /** How many were answered so: saved, unchanged, conflict. */
    public long count(String status) {
        return heard().stream().filter(edit -> edit.status().equals(status)).count();
    }

    /** How often no answer came to what was sent. */
    public int cuts() {
        return rivals.stream().mapToInt(Rival::cuts).sum();
    }

    /** What was answered or recorded otherwise than it should have been, each in a line; none when all is well. */
    public List<String> faults(Connection database) throws SQLException {
        List<String> faults = new ArrayList<>(
                rivals.stream().flatMap(rival -> rival.troubles().stream()).toList());
        faults.addAll(new HistoryCheck(record(database), heard()).faults());
        return faults;
    }

    private List<Heard> heard() {
        return rivals.stream().flatMap(rival -> rival.heard().stream()).toList();
    }

    private List<HistoryCheck.Recorded> record(Connection database) throws SQLException {
        List<HistoryCheck.Recorded> record = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(RECORD)) {
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
