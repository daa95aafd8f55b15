package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.curriculum.PlanFlow.Lesson;

/** The flow once more, slowly: the plan as a row of half-hours, from which lessons take one after the other. */
final class NaiveFlow {

    private final List<PlannedItem> row = new ArrayList<>();
    private final Map<Long, List<Long>> dealt = new LinkedHashMap<>();

    NaiveFlow(List<PlannedItem> items, List<Lesson> lessons) {
        for (PlannedItem item : items) {
            for (BigDecimal at = BigDecimal.ZERO; at.compareTo(item.hours()) < 0; at = at.add(new BigDecimal("0.5"))) {
                row.add(item);
            }
        }
        lessons.stream()
                .filter(lesson -> !lesson.cancelled())
                .forEach(lesson -> dealt.put(lesson.id(), new ArrayList<>()));
        lessons.stream().filter(lesson -> !lesson.topic().isEmpty()).forEach(this::deal);
        lessons.stream()
                .filter(lesson -> !lesson.cancelled() && lesson.topic().isEmpty())
                .forEach(this::deal);
    }

    private void deal(Lesson lesson) {
        int wanted = lesson.hours().multiply(BigDecimal.valueOf(2)).intValueExact();
        for (Iterator<PlannedItem> each = row.iterator(); each.hasNext() && wanted > 0; ) {
            PlannedItem item = each.next();
            if (lesson.topic().isEmpty() || lesson.topic().equals(item.topic())) {
                dealt.get(lesson.id()).add(item.id());
                each.remove();
                wanted--;
            }
        }
    }

    List<List<Long>> dealt() {
        return List.copyOf(dealt.values());
    }

    BigDecimal hoursWithoutLesson() {
        return BigDecimal.valueOf(row.size()).divide(BigDecimal.valueOf(2));
    }
}
