package school.ejournal.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of an archive again and judges them (AR-04). */
final class ArchiveCheck {

    private ArchiveCheck() {}

    static ArchiveVerdict check(ArchiveFolder folder, List<ListedFile> listed, List<ArchiveItem> expected) {
        List<String> altered = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (ListedFile file : listed) {
            Optional<FileDigest> found = folder.find(file.name());
            if (found.isEmpty()) {
                lost.add(file.name());
            } else if (!found.get().isOf(file)) {
                altered.add(file.name());
            }
        }
        return new ArchiveVerdict(altered, lost, missing(listed, expected, new HashSet<>(lost)));
    }

    private static List<String> missing(List<ListedFile> listed, List<ArchiveItem> expected, Set<String> lost) {
        List<String> missing = new ArrayList<>(lost.stream().sorted().toList());
        for (ArchiveItem item : expected) {
            if (listed.stream().noneMatch(item::isKeptAs)) {
                missing.add(item.name());
            }
        }
        return missing;
    }
}
