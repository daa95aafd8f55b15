package school.ejournal.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks in the database for what was acknowledged. */
final class Examination {

    private static final String ANSWERED = "select op_id::text, 1 from operation";

    private static final String RECORDED = """
            select payload::json ->> 'op', count(*) from page_record
            where payload::json ->> 'op' is not null group by 1
            """;

    private final Stage stage;
    private final Set<String> earlier;
    private final List<Acknowledged> acknowledged;
    private int lost;
    private int twice;
    private int strangers;
    private int otherCells;

    /**
     * @param earlier what was stored before anybody wrote, by {@link #stored}
     */
    Examination(Stage stage, Set<String> earlier, List<Acknowledged> acknowledged) {
        this.stage = stage;
        this.earlier = earlier;
        this.acknowledged = acknowledged;
    }

    /** The operations that are stored now: the demo school is born with some. */
    static Set<String> stored(Stage stage) throws SQLException, IOException {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement()) {
            return counts(statement, ANSWERED).keySet();
        }
    }

    void run() throws SQLException, IOException {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement()) {
            Map<String, Integer> answered = counts(statement, ANSWERED);
            Map<String, Integer> recorded = counts(statement, RECORDED);
            examineEdits(answered, recorded);
            examineCells(statement);
        }
    }

    private void examineEdits(Map<String, Integer> answered, Map<String, Integer> recorded) {
        for (Acknowledged edit : acknowledged) {
            String op = edit.opId().toString();
            int records = recorded.getOrDefault(op, 0);
            if (!answered.containsKey(op) || edit.isSaved() && records == 0) {
                lost++;
                Log.say("lost: %s", edit);
            }
            if (records > 1 || !edit.isSaved() && records > 0) {
                twice++;
                Log.say("recorded %d times: %s", records, edit);
            }
        }
        Set<String> known =
                acknowledged.stream().map(edit -> edit.opId().toString()).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(answered.keySet());
        unknown.addAll(recorded.keySet());
        unknown.removeAll(known);
        unknown.removeAll(earlier);
        strangers = unknown.size();
        unknown.stream().limit(5).forEach(op -> Log.say("nobody was told of %s", op));
    }

    private void examineCells(Statement statement) throws SQLException {
        Map<String, Acknowledged> last = new HashMap<>();
        acknowledged.stream().filter(Acknowledged::isSaved).forEach(edit -> last.put(edit.cell(), edit));
        Map<String, String> stored = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("select column_id, student_id, text, version from cell")) {
            while (rows.next()) {
                stored.put(rows.getLong(1) + "/" + rows.getLong(2), rows.getString(3) + " v" + rows.getInt(4));
            }
        }
        last.forEach((cell, edit) -> {
            if (!(edit.text() + " v" + edit.version()).equals(stored.get(cell))) {
                otherCells++;
                Log.say("cell %s holds %s instead of %s", cell, stored.get(cell), edit);
            }
        });
    }

    private static Map<String, Integer> counts(Statement statement, String sql) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    boolean isClean() {
        return lost + twice + strangers + otherCells == 0;
    }

    int lost() {
        return lost;
    }

    int twice() {
        return twice;
    }

    int strangers() {
        return strangers;
    }

    int otherCells() {
        return otherCells;
    }
}
