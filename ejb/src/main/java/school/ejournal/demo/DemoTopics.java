package school.ejournal.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.curriculum.ItemKind;
import school.ejournal.curriculum.NewPlanItem;

/** The lesson plan of one group of the demo, and how far lessons have come in it. */
final class DemoTopics {

    /** What a lesson is about and what is set after it. */
    record Said(String topic, String homework) {}

    private static final int WEEKS = 34;
    private static final int WEEKS_OF_THE_FIRST_GRADE = 33;

    private final List<NewPlanItem> items = new ArrayList<>();
    private final List<NewPlanItem> lessons;
    private final List<NewPlanItem> tests;
    private int lesson;
    private int test;

    DemoTopics(SubjectTopics topics, String subject, int grade, boolean marked, int weeklyHours) {
        int hours = weeklyHours * (grade == 1 ? WEEKS_OF_THE_FIRST_GRADE : WEEKS);
        Map<String, Integer> met = new HashMap<>();
        for (int n = 0; n < hours; n++) {
            boolean control = marked && DemoWork.of(subject, n) == DemoWork.TEST;
            String topic = control ? "Контрольная работа" : topics.topic(subject, grade, n);
            int times = met.merge(topic, 1, Integer::sum);
            items.add(new NewPlanItem(
                    "Часть " + (n * 4 / Math.max(1, hours) + 1),
                    control ? topic + " № " + times : times == 1 ? topic : topic + ". Занятие " + times,
                    BigDecimal.ONE,
                    control ? ItemKind.CONTROL : ItemKind.LESSON,
                    control ? "" : topics.homework(subject, grade, n)));
        }
        lessons = items.stream().filter(item -> item.kind() == ItemKind.LESSON).toList();
        tests = items.stream().filter(item -> item.kind() == ItemKind.CONTROL).toList();
    }

    List<NewPlanItem> items() {
        return items;
    }

    /** What is next, were the lesson recorded or not: who forgets to record has taught all the same. */
    Said next(boolean control) {
        NewPlanItem item =
                control && !tests.isEmpty() ? tests.get(test++ % tests.size()) : lessons.get(lesson++ % lessons.size());
        return new Said(item.topic(), item.homework());
    }
}
