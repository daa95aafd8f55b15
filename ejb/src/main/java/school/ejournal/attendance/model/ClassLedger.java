package school.ejournal.attendance.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.StandingReasons;

/**
 * The lessons of a class in some days, who belonged to them, and what was recorded: from these follows which lessons each
 * pupil had and how she was seen at them (AT-10).
 */
public final class ClassLedger {

    private record Key(long lessonId, long studentId) {}

    private final Set<LocalDate> dates;
    private final List<ClassLesson> lessons;
    private final Map<Long, List<Belongs>> enrolled;
    private final Map<Long, List<Belongs>> members;
    private final Map<Key, Entry> entries = new HashMap<>();
    private final Map<Long, StandingReasons> reasons;
    private final Map<Long, List<Days>> announced;

    /**
     * @param lessons all that the class has in the days
     * @param enrolments to the class
     * @param memberships to the named groups of the class, and who is taught apart from the whole class in a subject
     * @param announced days of absence that guardians have announced, by pupil
     */
    public ClassLedger(
            List<ClassLesson> lessons,
            List<Belongs> enrolments,
            List<Belongs> memberships,
            List<Entry> entries,
            Map<Long, StandingReasons> reasons,
            Map<Long, List<Days>> announced) {
        this.dates = lessons.stream().map(ClassLesson::date).collect(Collectors.toCollection(TreeSet::new));
        this.lessons = lessons.stream()
                .filter(ClassLesson::held)
                .sorted(Comparator.comparing(ClassLesson::date)
                        .thenComparing(ClassLesson::number)
                        .thenComparing(ClassLesson::id))
                .toList();
        this.enrolled = enrolments.stream().collect(Collectors.groupingBy(Belongs::studentId));
        this.members = memberships.stream().collect(Collectors.groupingBy(Belongs::studentId));
        entries.forEach(entry -> this.entries.put(new Key(entry.lessonId(), entry.studentId()), entry));
        this.reasons = Map.copyOf(reasons);
        this.announced = Map.copyOf(announced);
    }

    /** The days on which the class has lessons, held already or to come. */
    public List<LocalDate> dates() {
        return List.copyOf(dates);
    }

    /** The lessons a pupil had, by day and number: of the class while she was in it and not taught apart, of a group while she was in that, too. */
    public Map<LocalDate, List<LessonSeen>> days(long studentId) {
        Map<LocalDate, List<LessonSeen>> days = new TreeMap<>();
        for (ClassLesson lesson : lessons) {
            if (had(studentId, lesson)) {
                days.computeIfAbsent(lesson.date(), day -> new ArrayList<>()).add(seen(studentId, lesson));
            }
        }
        return days;
    }

    private boolean had(long studentId, ClassLesson lesson) {
        boolean inClass = enrolled.getOrDefault(studentId, List.of()).stream().anyMatch(to -> to.on(lesson.date()));
        boolean told = members.getOrDefault(studentId, List.of()).stream()
                .anyMatch(to -> to.toId() == lesson.groupId() && to.on(lesson.date()));
        // of the whole class it is told who is apart, of a part of it who belongs
        return inClass && (lesson.group() == null) != told;
    }

    private LessonSeen seen(long studentId, ClassLesson lesson) {
        Entry entry = entries.get(new Key(lesson.id(), studentId));
        Presence recorded = entry == null ? Presence.PRESENT : entry.presence();
        StandingReasons standing = reasons.getOrDefault(studentId, StandingReasons.NONE);
        boolean announcedAway =
                announced.getOrDefault(studentId, List.of()).stream().anyMatch(days -> days.contains(lesson.date()));
        LessonSeen seen = new LessonSeen(
                lesson.id(),
                lesson.number(),
                lesson.subject(),
                lesson.group(),
                lesson.recorded(),
                recorded,
                entry != null && entry.marked(),
                announcedAway);
        return seen.under(standing, lesson.date());
    }
}
