package school.ejournal.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.curriculum.PlannedHours;

/** The curriculum plan as a table: subjects by grade levels. */
public final class PlanTable {

    /** The last grade level. */
    static final int LAST_GRADE = 11;

    private final List<Line> lines = new ArrayList<>();

    /** A subject with its hours of the grade levels 1 to 11. */
    public record Line(PlannedHours subject, List<BigDecimal> hours) {}

    PlanTable(List<PlannedHours> plan) {
        Map<Long, List<PlannedHours>> subjects = new LinkedHashMap<>();
        plan.forEach(one -> subjects.computeIfAbsent(one.subjectId(), any -> new ArrayList<>())
                .add(one));
        subjects.values().forEach(rows -> {
            List<BigDecimal> hours = new ArrayList<>();
            for (int grade = 1; grade <= LAST_GRADE; grade++) {
                hours.add(at(rows, grade));
            }
            lines.add(new Line(rows.get(0), hours));
        });
    }

    private static BigDecimal at(List<PlannedHours> rows, int grade) {
        return rows.stream()
                .filter(row -> row.gradeLevel() == grade)
                .map(PlannedHours::weeklyHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The hours of each grade level together. */
    public List<BigDecimal> getTotals() {
        List<BigDecimal> totals = new ArrayList<>();
        for (int grade = 0; grade < LAST_GRADE; grade++) {
            int at = grade;
            totals.add(lines.stream().map(line -> line.hours().get(at)).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return totals;
    }
}
