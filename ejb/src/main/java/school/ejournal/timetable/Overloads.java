package school.ejournal.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import school.ejournal.timetable.Overload.Kind;

/**
 * Finds what a week asks too much of pupils (TT-05): lessons of a day, of the week, and long ones. Parts of a class that learn side by side are one lesson;
 * whoever is taught apart has the load of an order and adds nothing to that of the class.
 */
final class Overloads {

    private static final int SATURDAY = 6;

    private final List<SanitaryLimit> limits;

    Overloads(List<SanitaryLimit> limits) {
        this.limits = limits;
    }

    /** By class, then by day. */
    List<Overload> of(List<SlotRow> slots) {
        Map<Long, List<SlotRow>> classes = new LinkedHashMap<>();
        slots.stream().filter(slot -> !slot.apart()).forEach(slot -> classes.computeIfAbsent(
                        slot.classId(), any -> new ArrayList<>())
                .add(slot));
        List<Overload> found = new ArrayList<>();
        classes.values().forEach(lessons -> limits.stream()
                .filter(limit -> limit.concerns(lessons.get(0).gradeLevel()))
                .findFirst()
                .ifPresent(limit -> check(lessons, limit, found)));
        found.sort(Comparator.comparing(Overload::schoolClass).thenComparing(Overload::weekday));
        return found;
    }

    private static void check(List<SlotRow> lessons, SanitaryLimit limit, List<Overload> found) {
        String name = lessons.get(0).schoolClass();
        // a week that is fuller than the other counts: odd and even lessons of one place are one
        Map<Integer, Set<Integer>> days = new TreeMap<>();
        lessons.forEach(slot ->
                days.computeIfAbsent(slot.weekday(), any -> new TreeSet<>()).add(slot.number()));
        int longer = 0;
        int week = 0;
        for (Map.Entry<Integer, Set<Integer>> day : days.entrySet()) {
            int count = day.getValue().size();
            week += count;
            boolean oneMore = count == limit.lessonsADay() + 1 && longer < limit.longerDays();
            boolean longDay = oneMore && hasPhysicalEducation(lessons, day.getKey());
            longer += longDay ? 1 : 0;
            if (day.getKey() >= SATURDAY && limit.weekOfSix() == null) {
                found.add(new Overload(name, Kind.DAY, day.getKey(), count, 0, limit.source()));
            } else if (count > limit.lessonsADay() && !longDay) {
                Kind kind = oneMore ? Kind.LONGER : Kind.DAY;
                found.add(new Overload(name, kind, day.getKey(), count, limit.lessonsADay(), limit.source()));
            }
        }
        boolean six = days.containsKey(SATURDAY) && limit.weekOfSix() != null;
        int allowed = six ? limit.weekOfSix() : limit.weekOfFive();
        if (week > allowed) {
            found.add(new Overload(name, Kind.WEEK, 0, week, allowed, limit.source()));
        }
        int longest = lessons.stream().mapToInt(SlotRow::minutes).max().orElse(0);
        if (limit.longestLesson() != null && longest > limit.longestLesson()) {
            found.add(new Overload(name, Kind.LESSON, 0, longest, limit.longestLesson(), limit.source()));
        }
    }

    private static boolean hasPhysicalEducation(List<SlotRow> lessons, int weekday) {
        return lessons.stream().anyMatch(slot -> slot.weekday() == weekday && slot.isPhysicalEducation());
    }
}
