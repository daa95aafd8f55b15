package school.ejournal.exchange.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PackageRefusedException;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.schedule.KnownSchedule.Group;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.Weeks;

/**
 * Finds the teaching groups of a file's lessons (EX-17): by class and subject (its name or short name); where the subject is
 * taught in parts, by the part's name, else by the teacher. Nothing is guessed: what could be two is a fault of its row.
 */
public final class ScheduleMatching {

    private static final int MOST_FAULTS = 200;
    private static final int MOST_LOOKED_AT = 1_000;
    private static final int LONGEST_MARK = 3;
    private static final String LATIN = "abcehkmoptx";
    private static final String RUSSIAN = "авсенкмортх";

    private final String file;
    private final KnownSchedule school;
    private final List<PackageFault> faults = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, List<Weeks>> taken = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String[]> parts = new HashMap<>();

    private ScheduleMatching(String file, KnownSchedule school) {
        this.file = file;
        this.school = school;
    }

    /** The weekly lessons of a file; what is wrong is in the faults. */
    public static ScheduleMatching of(UploadedFile file, KnownSchedule school) {
        ScheduleMatching matching = new ScheduleMatching(file.name(), school);
        if (file.bytes().length > UploadedFile.LARGEST) {
            matching.faults.add(PackageFault.whole(file.name(), "exchange.sheetTooLarge"));
            return matching;
        }
        try {
            List<FileLesson> lessons = isXml(file.bytes())
                    ? AscReader.read(file, matching.faults)
                    : UntisReader.read(file, matching.faults);
            matching.match(lessons);
            if (lessons.isEmpty() && matching.faults.isEmpty()) {
                matching.faults.add(PackageFault.whole(file.name(), "exchange.noLessons"));
            }
        } catch (PackageRefusedException broken) {
            matching.faults.addAll(broken.faults());
        }
        return matching;
    }

    /** Whether it begins as XML does, after a mark of UTF-8 or UTF-16. */
    private static boolean isXml(byte[] bytes) {
        int at = 0;
        while (at < Math.min(bytes.length, LONGEST_MARK) && (bytes[at] <= 0)) {
            at++;
        }
        return bytes.length > at && bytes[at] == '<';
    }

    private void match(List<FileLesson> lessons) {
        Map<String, List<Group>> byClass = new HashMap<>();
        school.groups().forEach(group -> byClass.computeIfAbsent(plain(group.schoolClass()), name -> new ArrayList<>())
                .add(group));
        for (FileLesson lesson : lessons) {
            if (faults.size() > MOST_LOOKED_AT) {
                break;
            }
            List<Group> ofClass = byClass.getOrDefault(plain(lesson.schoolClass()), List.of());
            if (ofClass.isEmpty()) {
                fault(lesson, lesson.schoolClass(), "exchange.unknownClass");
            } else {
                match(lesson, ofClass);
            }
        }
    }

    private void match(FileLesson lesson, List<Group> ofClass) {
        String subject = plain(lesson.subject());
        List<Group> ofSubject = ofClass.stream()
                .filter(group -> plain(group.subject()).equals(subject)
                        || plain(group.subjectShort()).equals(subject))
                .toList();
        List<Group> found = narrowed(lesson, ofSubject);
        if (ofSubject.isEmpty()) {
            fault(lesson, lesson.subject(), "exchange.unknownSubject");
        } else if (found.size() != 1) {
            fault(lesson, String.join(", ", lesson.teachers()), "exchange.unknownGroup");
        } else {
            add(lesson, found.get(0));
        }
    }

    private List<Group> narrowed(FileLesson lesson, List<Group> groups) {
        List<Group> named = groups.stream()
                .filter(group ->
                        !lesson.group().isEmpty() && plain(group.name()).equals(plain(lesson.group())))
                .toList();
        if (named.size() == 1 || groups.size() == 1) {
            return named.size() == 1 ? named : groups;
        }
        return groups.stream()
                .filter(group -> group.teachers().stream()
                        .anyMatch(teacher -> lesson.teachers().stream().anyMatch(named2 -> isOne(teacher, named2))))
                .toList();
    }

    /** {@code Иванова Анна Ильинична} is {@code Иванова А.И.}, {@code Иванова Анна} and {@code Иванова}. */
    private boolean isOne(String fullName, String named) {
        String[] known = parts(fullName);
        String[] given = parts(named);
        for (int i = 0; i < given.length; i++) {
            boolean initial = i > 0 && given[i].length() == 1;
            if (i >= known.length || !(initial ? known[i].startsWith(given[i]) : known[i].equals(given[i]))) {
                return false;
            }
        }
        return true;
    }

    private String[] parts(String name) {
        return parts.computeIfAbsent(
                name,
                any -> any.toLowerCase(Locale.ROOT).replace('ё', 'е').strip().split("[\\s.]+"));
    }

    private void add(FileLesson lesson, Group group) {
        if (lesson.room().length() > Slot.LONGEST_ROOM) {
            fault(lesson, lesson.room(), "exchange.longRoom");
            return;
        }
        List<Weeks> weeks = taken.computeIfAbsent(
                group.id() + "/" + lesson.weekday() + "/" + lesson.number(), time -> new ArrayList<>());
        if (weeks.stream().anyMatch(lesson.weeks()::meet)) {
            fault(lesson, lesson.schoolClass() + ", " + lesson.subject(), "exchange.lessonTwice");
            return;
        }
        weeks.add(lesson.weeks());
        counts.merge(group.schoolClass(), 1, Integer::sum);
        slots.add(new Slot(
                group.id(),
                lesson.weekday(),
                lesson.number(),
                lesson.room().isEmpty() ? null : lesson.room(),
                lesson.weeks()));
    }

    private void fault(FileLesson lesson, String value, String key) {
        faults.add(new PackageFault(file, lesson.row(), "", value, key));
    }

    /** Each name once: a school has few, and a file names them thousands of times. */
    private String plain(String text) {
        return plain.computeIfAbsent(text, ScheduleMatching::reduced);
    }

    private static String reduced(String text) {
        StringBuilder plain = new StringBuilder(
                text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{Nd}]", ""));
        for (int i = 0; i < plain.length(); i++) {
            int at = LATIN.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, RUSSIAN.charAt(at));
            }
        }
        return plain.toString();
    }

    public List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** How many weekly lessons each class gets. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** What is wrong, each thing once for its row. */
    public List<PackageFault> faults() {
        return faults.stream().distinct().limit(MOST_FAULTS).toList();
    }
}
