package school.ejournal.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a small year, reckoned day by day without a database: the groups of one class, two teachers who have
 * them by load, two terms, a timetable in versions. Slow, plain and by another way than the product's.
 */
final class YearModel {

    /** A lesson of the model. */
    record Key(int group, LocalDate date, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (date + "/" + number + "/" + group).compareTo(other.date + "/" + other.number + "/" + other.group);
        }
    }

    /** A weekly lesson. */
    record Weekly(int group, int weekday, int number, int weeks) {

        static final int GROUPS = 4;

        /** A part of the class. */
        static final int PART = 0;

        /** Pupils of the class and of a first grade with one teacher in one room. */
        static final int COMBINED = 1;

        /** The class in another subject. */
        static final int WHOLE = 2;

        /** The pupil of the class who has that subject at home. */
        static final int HOME = 3;

        static final int LAST_NUMBER = 4;
        private static final int WEEKDAYS = 6;
        private static final int WEEKS = 3;

        /** One of all that there are, by a number from zero on. */
        static Weekly of(int drawn) {
            int weekday = drawn / GROUPS;
            int number = weekday / WEEKDAYS;
            return new Weekly(
                    drawn % GROUPS,
                    1 + weekday % WEEKDAYS,
                    firstNumber(drawn % GROUPS) + number % LAST_NUMBER,
                    number / LAST_NUMBER % WEEKS);
        }

        /** The two subjects have their own hours of the day, so that pupils meet themselves within one of them only. */
        static int firstNumber(int group) {
            return group == WHOLE || group == HOME ? 1 + LAST_NUMBER : 1;
        }

        boolean isAtPlaceOf(Weekly other) {
            return group == other.group && weekday == other.weekday && number == other.number;
        }
    }

    /** What became of a lesson. */
    static final class Lesson {
        boolean cancelled;
        String cause = "";
        boolean recorded;
        boolean ofTimetable = true;
        int teacher;

        @Nullable
        Integer substitute;

        Lesson(int teacher) {
            this.teacher = teacher;
        }
    }

    static final int TEACHERS = 2;

    private record Version(LocalDate from, Set<Weekly> slots) {}

    private record Off(LocalDate from, LocalDate until, boolean remote) {}

    final LocalDate starts;
    final LocalDate secondTerm;
    final LocalDate ends;
    final Map<Key, Lesson> lessons = new TreeMap<>();
    final LoadModel loads = new LoadModel();
    private final List<Version> versions = new ArrayList<>();
    private final Map<Integer, Off> daysOff = new HashMap<>();
    private final Map<LocalDate, Integer> moved = new HashMap<>();

    YearModel(LocalDate starts, LocalDate secondTerm, LocalDate ends) {
        this.starts = starts;
        this.secondTerm = secondTerm;
        this.ends = ends;
    }

    void publish(LocalDate from, Set<Weekly> slots) {
        versions.removeIf(version -> !version.from.isBefore(from));
        versions.add(new Version(from, Set.copyOf(slots)));
    }

    /**
     * Whether somebody who has both groups on a day would have two lessons at once in some week, or the whole class a lesson
     * beside one at home of which nobody knows whose it is.
     */
    boolean isClashing(Set<Weekly> slots, LocalDate from, boolean nobodyAtHome) {
        for (Weekly one : slots) {
            for (Weekly other : slots) {
                boolean atOnce = one.weekday() == other.weekday() && one.number() == other.number();
                boolean inSomeWeek = one.weeks() == 0 || other.weeks() == 0 || one.weeks() == other.weeks();
                boolean sameClass = nobodyAtHome && one.group() == Weekly.WHOLE && other.group() == Weekly.HOME;
                boolean meeting = one.group() < other.group() && atOnce && inSomeWeek;
                if (meeting && (sameClass || isOneTeachers(one, other, from))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOneTeachers(Weekly one, Weekly other, LocalDate day) {
        return IntStream.range(0, TEACHERS)
                .anyMatch(teacher ->
                        loads.teaches(teacher, one.group(), day) && loads.teaches(teacher, other.group(), day));
    }

    /** The weekly lessons that act on a day. */
    Set<Weekly> acting(LocalDate day) {
        Set<Weekly> acting = Set.of();
        for (Version version : versions) {
            if (!version.from.isAfter(day)) {
                acting = version.slots;
            }
        }
        return acting;
    }

    void dayOff(int id, LocalDate from, LocalDate until, boolean remote) {
        daysOff.put(id, new Off(from, until, remote));
    }

    void annulDayOff(int id) {
        daysOff.remove(id);
    }

    List<Integer> daysOff() {
        return new ArrayList<>(new TreeSet<>(daysOff.keySet()));
    }

    boolean isOff(LocalDate day) {
        return daysOff.values().stream()
                .anyMatch(off -> !off.remote && !day.isBefore(off.from) && !day.isAfter(off.until));
    }

    void move(LocalDate day, int worksAs) {
        moved.put(day, worksAs);
    }

    void moveBack(LocalDate day) {
        moved.remove(day);
    }

    Set<LocalDate> movedDays() {
        return new TreeSet<>(moved.keySet());
    }

    /** Lets every day of the year be as the rules want it: each by itself, a lesson at a time. */
    void follow() {
        for (LocalDate day = starts; !day.isAfter(ends); day = day.plusDays(1)) {
            Set<Key> wanted = wanted(day);
            for (Key key : keysOf(day)) {
                Lesson lesson = lessons.get(key);
                if (lesson.recorded) {
                    continue;
                }
                boolean stays = isHeld(key, lesson);
                if (!lesson.cancelled && !stays) {
                    lesson.cancelled = true;
                    lesson.cause = isOff(day) ? "calendar" : "timetable";
                } else if (lesson.cancelled
                        && stays
                        && Set.of("calendar", "timetable").contains(lesson.cause)) {
                    lesson.cancelled = false;
                    lesson.cause = "";
                }
                if (!lesson.cancelled) {
                    handOver(key, lesson);
                }
            }
            wanted.forEach(key -> lessons.computeIfAbsent(key, any -> new Lesson(ofLoad(key))));
        }
    }

    /** A lesson that was moved stays with its teacher as long as she has the group. Nobody stands in for herself. */
    private void handOver(Key key, Lesson lesson) {
        lesson.teacher = lesson.ofTimetable ? ofLoad(key) : movedTo(key, lesson.teacher);
        if (Objects.equals(lesson.substitute, lesson.teacher)) {
            lesson.substitute = null;
        }
    }

    /** Whose a lesson is that is moved to a place. */
    int movedTo(Key key, int teacher) {
        Integer holder = loads.holderOf(key.group(), key.date());
        return holder == null || loads.teaches(teacher, key.group(), key.date()) ? teacher : holder;
    }

    private int ofLoad(Key key) {
        return Objects.requireNonNull(loads.teacherOf(key.group(), key.date()));
    }

    /** Whether calendar and timetable let a lesson be held. */
    boolean isHeld(Key key, Lesson lesson) {
        return lesson.ofTimetable ? wanted(key.date()).contains(key) : !isOff(key.date());
    }

    private List<Key> keysOf(LocalDate day) {
        return lessons.keySet().stream().filter(key -> key.date().equals(day)).toList();
    }

    private Set<Key> wanted(LocalDate day) {
        Set<Key> wanted = new HashSet<>();
        if (isOff(day)) {
            return wanted;
        }
        int weekday = moved.getOrDefault(day, day.getDayOfWeek().getValue());
        for (Weekly slot : acting(day)) {
            boolean taught = loads.teacherOf(slot.group(), day) != null;
            if (taught && slot.weekday() == weekday && isHeldInWeekOf(day, slot.weeks())) {
                wanted.add(new Key(slot.group(), day, slot.number()));
            }
        }
        return wanted;
    }

    /** Weeks are counted by walking from the Monday of the year's first week. */
    private boolean isHeldInWeekOf(LocalDate day, int weeks) {
        LocalDate monday = starts;
        while (monday.getDayOfWeek().getValue() != 1) {
            monday = monday.minusDays(1);
        }
        boolean odd = true;
        while (!monday.plusDays(7).isAfter(day)) {
            monday = monday.plusDays(7);
            odd = !odd;
        }
        return weeks == 0 || (weeks == 1) == odd;
    }

    boolean isTeacherBusy(int teacher, LocalDate date, int number, @Nullable Key but) {
        return lessons.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(but) && !entry.getValue().cancelled)
                .filter(entry ->
                        entry.getKey().date().equals(date) && entry.getKey().number() == number)
                .anyMatch(entry -> holder(entry.getValue()) == teacher);
    }

    private static int holder(Lesson lesson) {
        return lesson.substitute == null ? lesson.teacher : lesson.substitute;
    }

    boolean isInSameTerm(LocalDate one, LocalDate other) {
        return one.isBefore(secondTerm) == other.isBefore(secondTerm)
                && !other.isBefore(starts)
                && !other.isAfter(ends);
    }

    /** Whether somebody may write into a lesson on a day: the substitute on the lesson's day, who has the group on all others. */
    boolean writes(int teacher, Key key, LocalDate today, LocalDate decidedOn) {
        return isStoodIn(key, today, decidedOn)
                ? Objects.equals(lessons.get(key).substitute, teacher)
                : loads.teaches(teacher, key.group(), key.date());
    }

    private boolean isStoodIn(Key key, LocalDate today, LocalDate decidedOn) {
        LocalDate last = key.date().isBefore(decidedOn) ? decidedOn : key.date();
        return lessons.get(key).substitute != null && !today.isBefore(key.date()) && !today.isAfter(last);
    }

    /** Whether somebody sees a page: who has its group on a day of its term, and who stands in for a lesson of it today. */
    boolean sees(int teacher, int group, int term, LocalDate today, LocalDate decidedOn) {
        LocalDate last = term == 1 ? secondTerm.minusDays(1) : ends;
        for (LocalDate day = term == 1 ? starts : secondTerm; !day.isAfter(last); day = day.plusDays(1)) {
            if (loads.teaches(teacher, group, day)) {
                return true;
            }
        }
        return lessons.keySet().stream()
                .filter(key -> key.group() == group && key.date().isBefore(secondTerm) == (term == 1))
                .anyMatch(key ->
                        Objects.equals(lessons.get(key).substitute, teacher) && isStoodIn(key, today, decidedOn));
    }
}
