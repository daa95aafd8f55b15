package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RussianOrder;

/** Plan against fact on a day (form R10): per page, and added up by teacher, class and school. */
public record PlanFactReport(String school, LocalDate day, List<PlanFactRow> rows) {

    /** Figures added up under a name. */
    public record Sum(long id, String name, int pages, PlanHours figures) {}

    public PlanFactReport {
        rows = List.copyOf(rows);
    }

    /** Only the rows of one class, of one teacher, or of both; null for all. */
    public PlanFactReport only(@Nullable Long classId, @Nullable Long teacherId) {
        return new PlanFactReport(
                school,
                day,
                rows.stream()
                        .filter(row -> classId == null || row.classId() == classId)
                        .filter(row -> teacherId == null || row.teacherId() == teacherId)
                        .toList());
    }

    public List<Sum> byTeacher() {
        return sums(PlanFactRow::teacherId, PlanFactRow::teacher).stream()
                .sorted(RussianOrder.by(Sum::name, sum -> ""))
                .toList();
    }

    public List<Sum> byClass() {
        return sums(PlanFactRow::classId, PlanFactRow::schoolClass);
    }

    /** All rows together. */
    public PlanHours total() {
        return PlanHours.sum(figures(rows));
    }

    private List<Sum> sums(Function<PlanFactRow, Long> id, Function<PlanFactRow, String> name) {
        Map<Long, List<PlanFactRow>> groups =
                rows.stream().collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Sum(
                        group.getKey(),
                        name.apply(group.getValue().get(0)),
                        group.getValue().size(),
                        PlanHours.sum(figures(group.getValue()))))
                .toList();
    }

    private static Collection<PlanHours> figures(List<PlanFactRow> rows) {
        return rows.stream().map(PlanFactRow::figures).toList();
    }
}
