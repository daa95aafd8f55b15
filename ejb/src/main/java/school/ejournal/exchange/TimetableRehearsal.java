package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.List;
import school.ejournal.timetable.TimetableCheck;

/**
 * What a timetable's file would publish, and what stops it.
 *
 * @param from the day from which it would act
 * @param lessons how many weekly lessons
 * @param alternating how many of them are held every other week
 * @param classes by name, with their weekly lessons
 * @param faults by row
 * @param check what clashes and what is too much, as of a timetable that was typed; nothing while there are faults
 */
public record TimetableRehearsal(
        LocalDate from,
        int lessons,
        int alternating,
        List<ClassLessons> classes,
        List<PackageFault> faults,
        TimetableCheck check) {

    /** How many weekly lessons a class gets. */
    public record ClassLessons(String schoolClass, int lessons) {}

    public TimetableRehearsal {
        classes = List.copyOf(classes);
        faults = List.copyOf(faults);
    }

    /** Whether its rows are understood, so that it can fill a draft. */
    public boolean isClean() {
        return faults.isEmpty();
    }

    /** Whether it may be published at once. */
    public boolean isPublishable() {
        return isClean() && check.isPublishable();
    }
}
