package school.ejournal.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.ejournal.archive.store.Archives;
import school.ejournal.archive.store.ExpectedGroup;
import school.ejournal.archive.store.StoredArchive;

/** Says what belongs into an archive (AR-02), in the order of the files' names. */
@Dependent
class Expectations {

    @Inject
    private Archives archives;

    List<ArchiveItem> list(StoredArchive archive, ZoneId zone) {
        List<ArchiveItem> items = new ArrayList<>();
        Set<Long> classes = new HashSet<>();
        for (ExpectedGroup group : archives.listExpected(
                archive.termId(), archive.asOf().atZone(zone).toLocalDate())) {
            if (classes.add(group.classId())) {
                items.add(summary(group));
            }
            items.add(page(group));
        }
        items.sort(Comparator.comparing(ArchiveItem::name));
        return items;
    }

    /** Those that there is something to make of: pages that exist, summaries of classes that have one. */
    static List<ArchiveItem> makeable(List<ArchiveItem> items) {
        Set<Long> classesWithPages = new HashSet<>();
        items.stream()
                .filter(item -> item.isPage() && item.pageId() != null)
                .forEach(item -> classesWithPages.add(item.classId()));
        return items.stream()
                .filter(item -> item.isPage() ? item.pageId() != null : classesWithPages.contains(item.classId()))
                .toList();
    }

    private static ArchiveItem summary(ExpectedGroup group) {
        return new ArchiveItem(
                FileName.ofSummary(group.gradeLevel(), group.letter(), group.classId()),
                ArchiveItem.SUMMARY,
                group.classId(),
                null);
    }

    private static ArchiveItem page(ExpectedGroup group) {
        return new ArchiveItem(
                FileName.ofPage(group.gradeLevel(), group.letter(), group.subject(), group.groupId()),
                ArchiveItem.PAGE,
                group.classId(),
                group.pageId());
    }
}
