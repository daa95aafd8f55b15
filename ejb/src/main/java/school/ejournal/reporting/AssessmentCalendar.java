package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The control works of a grade in a month: days by classes (form R21).
 *
 * @param grades that the school has, to choose from
 * @param classes of the grade, in order
 */
public record AssessmentCalendar(
        int gradeLevel, LocalDate month, List<Integer> grades, List<SchoolClass> classes, List<Assessment> works) {

    /** A class of the grade. */
    public record SchoolClass(long id, String name) {}

    /** A day with works, and the works of each class on it in the classes' order. */
    public record Day(LocalDate date, List<Cell> cells) {}

    /** The works of one class on one day. */
    public record Cell(String schoolClass, List<Assessment> works) {}

    public AssessmentCalendar {
        grades = List.copyOf(grades);
        classes = List.copyOf(classes);
        works = List.copyOf(works);
    }

    /** The days that have works. */
    public List<Day> days() {
        Map<LocalDate, List<Assessment>> byDay =
                works.stream().collect(Collectors.groupingBy(Assessment::date, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        classes.stream().map(one -> cell(one, day.getValue())).toList()))
                .toList();
    }

    private static Cell cell(SchoolClass schoolClass, List<Assessment> works) {
        Predicate<Assessment> its = work -> work.classId() == schoolClass.id();
        return new Cell(schoolClass.name(), works.stream().filter(its).toList());
    }

    /** How many works there is something to warn of. */
    public long countWarned() {
        return works.stream().filter(work -> !work.warnings().isEmpty()).count();
    }
}
