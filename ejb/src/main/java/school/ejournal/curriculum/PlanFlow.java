package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a plan laid over the lessons of a group, in order (CU-06, CU-07). First the lessons that have a topic take what
 * they name; what is left then flows into the lessons without one.
 */
public final class PlanFlow {

    /** A lesson of the group in the year. */
    public record Lesson(long id, LocalDate date, int number, BigDecimal hours, boolean cancelled, String topic) {

        /** The same lesson as if nothing were noted of it. */
        Lesson blank() {
            return new Lesson(id, date, number, hours, cancelled, "");
        }

        /** The same lesson as if it took place. */
        Lesson held() {
            return new Lesson(id, date, number, hours, false, topic);
        }

        boolean isBlank() {
            return topic.isBlank();
        }
    }

    /** So many hours of an item. */
    public record Part(PlannedItem item, BigDecimal hours) {}

    /**
     * A lesson that takes place, with what it takes of the plan.
     *
     * @param parts nothing for a lesson whose topic is not the plan's, and once the plan has ended
     */
    public record Step(Lesson lesson, List<Part> parts) {

        /** Whether it is noted, with a topic of the plan. */
        public boolean isGiven() {
            return !lesson.isBlank() && !parts.isEmpty();
        }
    }

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final List<PlannedItem> items;
    private final int[] left;
    private final Map<Integer, List<Part>> taken = new HashMap<>();
    private final List<Lesson> lessons;
    private final TopicNames names;

    private PlanFlow(List<PlannedItem> items, List<Lesson> lessons) {
        this.items = items;
        this.lessons = lessons.stream().filter(lesson -> !lesson.cancelled()).toList();
        this.left = items.stream().mapToInt(item -> tenths(item.hours())).toArray();
        this.names = new TopicNames(items);
        each(false, this::takeNamed);
        each(true, this::takeNext);
    }

    /**
     * Lays a plan over lessons.
     *
     * @param items in the plan's order
     * @param lessons of one group in one year, in order; cancelled ones take nothing
     */
    public static PlanFlow of(List<PlannedItem> items, List<Lesson> lessons) {
        return new PlanFlow(items, lessons);
    }

    /** What a lesson would take if nothing were noted of it; nothing for a cancelled one and once the plan has ended. */
    public static Optional<PlannedTopic> suggest(List<PlannedItem> items, List<Lesson> lessons, long lessonId) {
        List<Lesson> blanked = lessons.stream()
                .map(lesson -> lesson.id() == lessonId ? lesson.blank() : lesson)
                .toList();
        return of(items, blanked).steps().stream()
                .filter(step -> step.lesson().id() == lessonId && !step.parts().isEmpty())
                .findFirst()
                .map(step -> PlannedTopic.of(step.parts()));
    }

    private interface Taker {
        void take(int lesson);
    }

    private void each(boolean blank, Taker taker) {
        for (int at = 0; at < lessons.size(); at++) {
            if (lessons.get(at).isBlank() == blank) {
                taker.take(at);
            }
        }
    }

    /** A topic gives the first items of its name that are not given yet, as far as the lesson's hours go. */
    private void takeNamed(int lesson) {
        int room = tenths(lessons.get(lesson).hours());
        for (List<Integer> same : names.in(lessons.get(lesson).topic())) {
            for (int item : same) {
                room -= take(lesson, item, room);
            }
        }
    }

    private void takeNext(int lesson) {
        int room = tenths(lessons.get(lesson).hours());
        for (int item = 0; item < left.length && room > 0; item++) {
            room -= take(lesson, item, room);
        }
    }

    private int take(int lesson, int item, int room) {
        int hours = Math.min(left[item], room);
        if (hours > 0) {
            left[item] -= hours;
            taken.computeIfAbsent(lesson, any -> new ArrayList<>())
                    .add(new Part(items.get(item), BigDecimal.valueOf(hours, 1)));
        }
        return hours;
    }

    private static int tenths(BigDecimal hours) {
        return hours.multiply(TEN).intValue();
    }

    /** The lessons that take place, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < lessons.size(); at++) {
            steps.add(new Step(lessons.get(at), taken.getOrDefault(at, List.of())));
        }
        return steps;
    }

    /** The items that no noted lesson has given whole, in order, each with the day of the first lesson that it flows into. */
    public List<Ahead> ahead() {
        Map<Long, LocalDate> days = new HashMap<>();
        Map<Long, BigDecimal> given = new HashMap<>();
        for (Step step : steps()) {
            for (Part part : step.parts()) {
                if (step.isGiven()) {
                    given.merge(part.item().id(), part.hours(), BigDecimal::add);
                } else {
                    days.putIfAbsent(part.item().id(), step.lesson().date());
                }
            }
        }
        return items.stream()
                .filter(item -> item.hours().compareTo(given.getOrDefault(item.id(), BigDecimal.ZERO)) > 0)
                .map(item -> new Ahead(item, days.get(item.id())))
                .toList();
    }

    /** The day of the first lesson of each item that has one. */
    Map<Long, LocalDate> firstDays() {
        Map<Long, LocalDate> days = new HashMap<>();
        for (Step step : steps()) {
            step.parts()
                    .forEach(part ->
                            days.putIfAbsent(part.item().id(), step.lesson().date()));
        }
        return days;
    }

    /**
     * An item that is still to be given.
     *
     * @param day of the first lesson that it flows into; null where no lesson is left for it
     */
    public record Ahead(PlannedItem item, @Nullable LocalDate day) {}

    /** How many hours of the plan find no lesson any more. */
    public BigDecimal hoursWithoutLesson() {
        int sum = 0;
        for (int hours : left) {
            sum += hours;
        }
        return BigDecimal.valueOf(sum, 1);
    }
}
