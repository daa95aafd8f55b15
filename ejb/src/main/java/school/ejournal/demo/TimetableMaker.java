package school.ejournal.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Makes a week without conflicts: starts from a shuffled week for each class and swaps lessons as long as a teacher stands
 * in two rooms, then as long as a subject comes twice a day. The same input gives the same week.
 */
final class TimetableMaker {

    /** A lesson of a class in the week. */
    record Place(int weekday, int number) {}

    private static final int CLASH = 10;
    private static final int MOST_ROUNDS = 400;

    private final Map<String, List<WeeklyUnit>> weeks = new LinkedHashMap<>();
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<Place, Map<String, Integer>> busy = new HashMap<>();
    private final Random random = new Random(5);

    /** Adds a class with what it learns in a week, spread evenly over its school days. */
    void add(String schoolClass, List<WeeklyUnit> units, int schoolDays) {
        List<WeeklyUnit> week = new ArrayList<>();
        units.forEach(unit -> week.addAll(Collections.nCopies(unit.weeklyHours(), unit)));
        Collections.shuffle(week, random);
        week.sort((one, other) -> Boolean.compare(other.first(), one.first()));
        List<Place> free = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            free.add(new Place(i % schoolDays + 1, i / schoolDays + 1));
        }
        weeks.put(schoolClass, week);
        places.put(schoolClass, free);
        for (int i = 0; i < week.size(); i++) {
            occupy(free.get(i), week.get(i), 1);
        }
    }

    /**
     * The week of every class: by class the place of each unit.
     *
     * @throws IllegalStateException if no week without a clash is found
     */
    Map<String, Map<Place, WeeklyUnit>> make() {
        for (int round = 0; round < MOST_ROUNDS && improve(); round++) {
            // each round swaps what it can; it ends when nothing gets better any more
        }
        Map<String, Map<Place, WeeklyUnit>> made = new LinkedHashMap<>();
        weeks.forEach((schoolClass, week) -> {
            Map<Place, WeeklyUnit> byPlace = new LinkedHashMap<>();
            for (int i = 0; i < week.size(); i++) {
                byPlace.put(places(schoolClass).get(i), week.get(i));
            }
            made.put(schoolClass, byPlace);
        });
        boolean clash = busy.values().stream()
                .anyMatch(teachers -> teachers.values().stream().anyMatch(count -> count > 1));
        if (clash) {
            throw new IllegalStateException("no timetable without a clash was found");
        }
        return made;
    }

    private boolean improve() {
        boolean open = false;
        for (Map.Entry<String, List<WeeklyUnit>> entry : weeks.entrySet()) {
            List<WeeklyUnit> week = entry.getValue();
            for (int i = 0; i < week.size(); i++) {
                int cost = cost(entry.getKey(), i);
                if (cost > 0 && !week.get(i).first()) {
                    open = true;
                    swapBest(entry.getKey(), i);
                }
            }
        }
        return open;
    }

    private void swapBest(String schoolClass, int i) {
        List<WeeklyUnit> week = Objects.requireNonNull(weeks.get(schoolClass));
        int best = i;
        int least = 0;
        int start = random.nextInt(week.size());
        for (int k = 0; k < week.size(); k++) {
            int j = (start + k) % week.size();
            if (j != i && !week.get(j).first()) {
                int before = cost(schoolClass, i) + cost(schoolClass, j);
                swap(schoolClass, i, j);
                int gain = cost(schoolClass, i) + cost(schoolClass, j) - before;
                swap(schoolClass, i, j);
                // a sideways step now and then leads out of a corner
                if (gain < least || (gain == least && random.nextInt(4) == 0)) {
                    best = j;
                    least = gain;
                }
            }
        }
        swap(schoolClass, i, best);
    }

    private int cost(String schoolClass, int i) {
        List<WeeklyUnit> week = Objects.requireNonNull(weeks.get(schoolClass));
        WeeklyUnit unit = week.get(i);
        Place place = places(schoolClass).get(i);
        int cost = 0;
        for (String teacher : unit.teachers()) {
            cost += CLASH * (busy.getOrDefault(place, Map.of()).getOrDefault(teacher, 0) - 1);
        }
        for (int j = 0; j < week.size(); j++) {
            boolean sameDay = places(schoolClass).get(j).weekday() == place.weekday();
            if (j != i && sameDay && week.get(j).subject().equals(unit.subject())) {
                cost++;
            }
        }
        return cost;
    }

    private void swap(String schoolClass, int i, int j) {
        List<WeeklyUnit> week = Objects.requireNonNull(weeks.get(schoolClass));
        Place here = places(schoolClass).get(i);
        Place there = places(schoolClass).get(j);
        occupy(here, week.get(i), -1);
        occupy(there, week.get(j), -1);
        Collections.swap(week, i, j);
        occupy(here, week.get(i), 1);
        occupy(there, week.get(j), 1);
    }

    private void occupy(Place place, WeeklyUnit unit, int step) {
        Map<String, Integer> teachers = busy.computeIfAbsent(place, any -> new HashMap<>());
        unit.teachers().forEach(teacher -> teachers.merge(teacher, step, Integer::sum));
    }

    private List<Place> places(String schoolClass) {
        return Objects.requireNonNull(places.get(schoolClass));
    }
}
