package school.ejournal.exchange;

import java.util.List;

/**
 * What a package holds and what is wrong with it.
 *
 * @param faults by file and row, {@value PackageCheck#MOST_FAULTS} at the most
 */
public record Rehearsal(
        String school, int classes, int groups, int staff, int students, int guardians, List<PackageFault> faults) {

    public Rehearsal {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
