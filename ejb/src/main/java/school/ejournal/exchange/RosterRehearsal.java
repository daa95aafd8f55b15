package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What a roster's file would do, and what stops it.
 *
 * @param since the day from which new pupils belong to their classes
 * @param columns how the file is read
 * @param pupils by row
 * @param newClasses classes that are made, by name
 * @param absent pupils of the file's classes that are not in it; nothing happens to them
 * @param faults what stops the import, by row
 * @param warnings what it passes over, by row
 * @param digest of all this: what is applied is what was seen
 */
public record RosterRehearsal(
        LocalDate since,
        List<RosterColumn> columns,
        List<PlannedPupil> pupils,
        List<String> newClasses,
        List<String> absent,
        List<PackageFault> faults,
        List<PackageFault> warnings,
        String digest) {

    public RosterRehearsal {
        columns = List.copyOf(columns);
        pupils = List.copyOf(pupils);
        newClasses = List.copyOf(newClasses);
        absent = List.copyOf(absent);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }

    /** Whether there is anything to do. */
    public boolean isNews() {
        return !newClasses.isEmpty() || pupils.stream().anyMatch(pupil -> pupil.fate() != PlannedPupil.Fate.SAME);
    }

    /** How many pupils have this fate. */
    public int count(PlannedPupil.Fate fate) {
        return (int) pupils.stream().filter(pupil -> pupil.fate() == fate).count();
    }

    /** How many guardians are noted who were not. */
    public int newGuardians() {
        return pupils.stream().mapToInt(pupil -> pupil.newGuardians().size()).sum();
    }
}
