package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What a timetable's file would publish, and what stops it.
 *
 * @param from the day from which it would act
 * @param lessons how many weekly lessons
 * @param classes by name, with their weekly lessons
 * @param faults by row
 */
public record TimetableRehearsal(LocalDate from, int lessons, List<ClassLessons> classes, List<PackageFault> faults) {

    /** How many weekly lessons a class gets. */
    public record ClassLessons(String schoolClass, int lessons) {}

    public TimetableRehearsal {
        classes = List.copyOf(classes);
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
