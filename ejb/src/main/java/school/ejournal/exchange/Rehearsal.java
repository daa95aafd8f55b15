package school.ejournal.exchange;

import java.util.List;

/**
 * What a package holds and what is wrong with it.
 *
 * @param delta whether it tells what changed, and not all there is
 * @param ended how many belongings it ends
 * @param faults by file and row, {@value PackageCheck#MOST_FAULTS} at the most
 */
public record Rehearsal(
        String school,
        boolean delta,
        int classes,
        int groups,
        int staff,
        int students,
        int guardians,
        int ended,
        List<PackageFault> faults) {

    public Rehearsal {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
