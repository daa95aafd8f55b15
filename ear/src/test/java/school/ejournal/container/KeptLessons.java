package school.ejournal.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.ejournal.container.YearModel.Key;

/** The lessons of a small year as the product keeps them, beside those that the model reckons. */
final class KeptLessons {

    private static final String LESSONS = """
            select l.id, l.group_id, l.date, l.number, l.state, l.cause, l.topic <> '' as recorded, l.teacher_id,
                   u.substitute_id
            from lesson l left join substitution u on u.lesson_id = l.id and u.annulled_at is null
            where l.group_id = any(?)
            """;

    private final SmallYear year;
    private final YearModel model;
    private final Map<Key, Long> ids = new TreeMap<>();

    KeptLessons(SmallYear year, YearModel model) {
        this.year = year;
        this.model = model;
    }

    /** The product's id of a lesson, as of the last comparison. */
    long idOf(Key key) {
        return ids.get(key);
    }

    /** Reads the product's lessons; fails where one is other than the model reckons, or not there. */
    void compare() throws Exception {
        ids.clear();
        Map<Key, String> kept = new TreeMap<>();
        try (Connection connection = Transactions.connection();
                PreparedStatement statement = connection.prepareStatement(LESSONS)) {
            statement.setArray(1, connection.createArrayOf("int8", year.groups.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Key key = new Key(
                            year.groups.indexOf(rows.getLong("group_id")),
                            rows.getObject("date", LocalDate.class),
                            rows.getInt("number"));
                    ids.put(key, rows.getLong("id"));
                    kept.put(key, told(rows));
                }
            }
        }
        Map<Key, String> reckoned = new TreeMap<>();
        model.lessons.forEach((key, lesson) -> reckoned.put(key, told(lesson)));
        if (!kept.equals(reckoned)) {
            throw new AssertionError("the product keeps " + differing(kept, reckoned) + ", the model reckons "
                    + differing(reckoned, kept));
        }
    }

    private String told(ResultSet lesson) throws SQLException {
        return told(
                lesson.getString("state"),
                lesson.getString("cause"),
                lesson.getBoolean("recorded"),
                teacher(lesson.getLong("teacher_id")),
                teacher(lesson.getLong("substitute_id")));
    }

    private static String told(YearModel.Lesson lesson) {
        return told(
                lesson.cancelled ? "cancelled" : "planned",
                lesson.cancelled ? lesson.cause : null,
                lesson.recorded,
                lesson.teacher,
                lesson.substitute);
    }

    private static String told(
            String state,
            @Nullable String cause,
            boolean recorded,
            @Nullable Integer teacher,
            @Nullable Integer substitute) {
        return state + (cause == null ? "" : " by " + cause) + (recorded ? ", recorded" : "") + ", of " + teacher
                + (substitute == null ? "" : ", stood in for by " + substitute);
    }

    private @Nullable Integer teacher(long person) {
        for (int i = 0; i < year.teachers.length; i++) {
            if (year.teachers[i] == person) {
                return i;
            }
        }
        return null;
    }

    private static Map<Key, String> differing(Map<Key, String> mine, Map<Key, String> other) {
        Map<Key, String> differing = new TreeMap<>(mine);
        differing.entrySet().removeIf(entry -> entry.getValue().equals(other.get(entry.getKey())));
        return differing;
    }
}
