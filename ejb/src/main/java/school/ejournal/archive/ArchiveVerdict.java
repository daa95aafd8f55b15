package school.ejournal.archive;

import java.util.List;

/**
 * What reading an archive again has shown (AR-04).
 *
 * @param altered listed files whose content is another
 * @param lost listed files that are gone
 * @param missing what belongs into the archive and is not there, lost files included
 */
public record ArchiveVerdict(List<String> altered, List<String> lost, List<String> missing) {

    public ArchiveVerdict {
        altered = List.copyOf(altered);
        lost = List.copyOf(lost);
        missing = List.copyOf(missing);
    }

    /** Whether every listed file is there as it was made. */
    public boolean isIntact() {
        return altered.isEmpty() && lost.isEmpty();
    }

    /** Whether everything that belongs into the archive is there. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
