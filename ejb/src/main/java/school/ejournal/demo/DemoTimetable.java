package school.ejournal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import school.ejournal.exchange.ImportedIds;
import school.ejournal.timetable.Slot;

/** The demo's week: five days for grades 1 to 4, six above; parts of a class learn side by side. */
final class DemoTimetable {

    private static final String OPENS_THE_WEEK = "Разговоры о важном";
    private static final int LAST_PRIMARY = 4;
    private static final int FIRST_ROOM = 101;

    private final ImportedIds ids;
    private final Map<String, Set<String>> teachers = new HashMap<>();
    private final Map<String, Map<String, List<Map<String, String>>>> byClass = new LinkedHashMap<>();
    private final Map<String, Integer> rooms = new HashMap<>();

    DemoTimetable(DemoPackage roster, ImportedIds ids) {
        this.ids = ids;
        for (Map<String, String> row : roster.rows("enrollments.csv")) {
            if ("teacher".equals(row.get("role"))) {
                teachers.computeIfAbsent(row.get("classSourcedId"), any -> new LinkedHashSet<>())
                        .add(row.getOrDefault("userSourcedId", ""));
            }
        }
        for (Map<String, String> row : roster.rows("classes.csv")) {
            if ("scheduled".equals(row.get("classType"))) {
                String schoolClass = row.getOrDefault("classCode", "").split("/", 2)[0];
                byClass.computeIfAbsent(schoolClass, any -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get("courseSourcedId"), any -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    List<Slot> slots() {
        TimetableMaker maker = new TimetableMaker();
        byClass.forEach((schoolClass, courses) -> {
            List<WeeklyUnit> units = courses.values().stream().map(this::unit).toList();
            int grade =
                    Integer.parseInt(courses.values().iterator().next().get(0).getOrDefault("grades", "1"));
            maker.add(schoolClass, units, grade <= LAST_PRIMARY ? 5 : 6);
        });
        List<Slot> slots = new ArrayList<>();
        maker.make()
                .values()
                .forEach(week -> week.forEach((place, unit) -> {
                    for (String group : unit.groups()) {
                        long id = Objects.requireNonNull(ids.groups().get(group), group);
                        slots.add(new Slot(id, place.weekday(), place.number(), room(group)));
                    }
                }));
        return slots;
    }

    private WeeklyUnit unit(List<Map<String, String>> parts) {
        Map<String, String> first = parts.get(0);
        Set<String> taught = new LinkedHashSet<>();
        List<String> groups = new ArrayList<>();
        for (Map<String, String> part : parts) {
            groups.add(part.get("sourcedId"));
            taught.addAll(teachers.getOrDefault(part.get("sourcedId"), Set.of()));
        }
        return new WeeklyUnit(
                first.getOrDefault("courseSourcedId", ""),
                groups,
                taught,
                Integer.parseInt(first.getOrDefault("metadata.weeklyHours", "1")),
                first.getOrDefault("title", "").endsWith(OPENS_THE_WEEK));
    }

    /** Every teacher has a room of her own. */
    private String room(String group) {
        String teacher = teachers.getOrDefault(group, Set.of("")).iterator().next();
        return Integer.toString(rooms.computeIfAbsent(teacher, any -> FIRST_ROOM + rooms.size()));
    }
}
