package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Form R17: the movement of pupils in some days, by class and level (RP-10), and each pupil who moved. */
public record MovementReport(
        String school, LocalDate from, LocalDate until, List<MovementRow> rows, List<MovementLine> lines) {

    /** The levels of a school: 1 to 4, 5 to 9, 10 and 11. */
    private static final List<int[]> LEVELS = List.of(new int[] {1, 4}, new int[] {5, 9}, new int[] {10, 11});

    /** The sum of a level; its name is its grades, {@code 5–9}. */
    public record Level(String name, MovementRow sum) {}

    public MovementReport {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    public MovementRow total() {
        return MovementRow.total(rows);
    }

    /** The sums of the levels that have classes. */
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int[] level : LEVELS) {
            List<MovementRow> own = rows.stream()
                    .filter(row -> row.gradeLevel() >= level[0] && row.gradeLevel() <= level[1])
                    .toList();
            if (!own.isEmpty()) {
                levels.add(new Level(level[0] + "–" + level[1], MovementRow.total(own)));
            }
        }
        return levels;
    }
}
