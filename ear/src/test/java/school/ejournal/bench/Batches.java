package school.ejournal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.ejournal.it.Client;

/** The edits that a teacher has for one page: the cells of its last lessons, as they are now. */
final class Batches {

    /** One cell; {@code one} and {@code other} are the texts it changes between. */
    private record Cell(long student, long lesson, int version, String text, String one, String other) {}

    /** Lessons of the last fortnight only: older ones may want a reason. */
    private static final String CELLS = """
            select e.student_id, l.id as lesson_id, coalesce(c.version, 0) as version, coalesce(c.text, '') as text
            from lesson l
            join page p on p.id = l.page_id
            join teaching_group g on g.id = p.group_id
            join enrolment e on e.class_id = g.class_id
            left join cell c on c.column_id = l.id and c.student_id = e.student_id
            where l.page_id = ? and l.date > (select ends - 10 from term where id = p.term_id)
            order by l.date, l.number, e.student_id
            """;

    private final List<Cell> cells = new ArrayList<>();

    Batches(Connection database, long page) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(CELLS)) {
            statement.setLong(1, page);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.add(new Cell(
                            rows.getLong("student_id"),
                            rows.getLong("lesson_id"),
                            rows.getInt("version"),
                            rows.getString("text"),
                            "4",
                            "5"));
                }
            }
        }
    }

    /** The batches as the script of wrk reads them. */
    String lua(Scenario scenario) {
        StringBuilder lua = new StringBuilder("{\n");
        for (List<Cell> batch : batches(scenario)) {
            lua.append("    {");
            for (Cell cell : batch) {
                lua.append(" {\"%d\", \"%d\", %d, \"%s\", \"%s\", \"%s\"},"
                        .formatted(
                                cell.student(), cell.lesson(), cell.version(), cell.text(), cell.one(), cell.other()));
            }
            lua.append(" },\n");
        }
        return lua.append("  }").toString();
    }

    /** The first batch as one request for the product; every cell of it changes. */
    String json(Scenario scenario) {
        return Client.edits(batches(scenario).get(0).stream()
                .map(cell -> Client.edit(
                        UUID.randomUUID(),
                        cell.student(),
                        cell.lesson(),
                        cell.text().equals(cell.one()) ? cell.other() : cell.one(),
                        cell.version()))
                .toArray(String[]::new));
    }

    private List<List<Cell>> batches(Scenario scenario) {
        return switch (scenario) {
            case MARK, TURN -> cells.stream().map(List::of).toList();
            case ATTENDANCE ->
                byLesson().stream()
                        .map(lesson -> lesson.stream().map(Batches::presence).toList())
                        .toList();
            default -> byLesson();
        };
    }

    /** There or not; a pupil with a mark is there or late. */
    private static Cell presence(Cell cell) {
        String mark = cell.text().matches("[2-5].*") ? cell.text().substring(0, 1) : "";
        String other = mark.isEmpty() ? "н" : mark + " о";
        return new Cell(cell.student(), cell.lesson(), cell.version(), cell.text(), mark, other);
    }

    private List<List<Cell>> byLesson() {
        Map<Long, List<Cell>> lessons = new LinkedHashMap<>();
        cells.forEach(cell ->
                lessons.computeIfAbsent(cell.lesson(), any -> new ArrayList<>()).add(cell));
        return List.copyOf(lessons.values());
    }
}
