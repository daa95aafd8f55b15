package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.curriculum.PlanFlow.Lesson;
import school.ejournal.curriculum.PlanFlow.Step;

/** Plans and lessons for tests: items by their topics, lessons by theirs, one a day. */
final class PlanFixture {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    /** What cancels a lesson. */
    static final String CANCELLED = "x";

    private PlanFixture() {}

    /** Items of one hour; {@code Дроби*2} takes two. */
    static List<PlannedItem> items(String... topics) {
        List<PlannedItem> items = new ArrayList<>();
        for (String topic : topics) {
            String[] parts = topic.split("\\*");
            items.add(new PlannedItem(
                    items.size() + 1L,
                    items.size() + 1,
                    "",
                    parts[0],
                    new BigDecimal(parts.length > 1 ? parts[1] : "1"),
                    ItemKind.LESSON,
                    "§ " + parts[0]));
        }
        return items;
    }

    /** Lessons of one hour by their topics: nothing for one without, {@code x} for a cancelled one. */
    static List<Lesson> lessons(String... topics) {
        List<Lesson> lessons = new ArrayList<>();
        for (String topic : topics) {
            lessons.add(lesson(lessons.size() + 1, BigDecimal.ONE, topic));
        }
        return lessons;
    }

    static Lesson lesson(long id, BigDecimal hours, String topic) {
        boolean cancelled = topic.equals(CANCELLED);
        return new Lesson(id, FIRST.plusDays(id - 1), 1, hours, cancelled, cancelled ? "" : topic);
    }

    /** What flows into lessons, one text each: {@code Дроби 0.5 + Углы 0.5}. */
    static List<String> parts(PlanFlow flow) {
        return flow.steps().stream().map(PlanFixture::said).toList();
    }

    private static String said(Step step) {
        return String.join(
                " + ",
                step.parts().stream()
                        .map(part -> part.item().topic()
                                + (part.hours().compareTo(BigDecimal.ONE) == 0 ? "" : " " + part.hours()))
                        .toList());
    }
}
