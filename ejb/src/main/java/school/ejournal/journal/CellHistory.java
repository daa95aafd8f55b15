package school.ejournal.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.lesson.CellKey;
import school.ejournal.record.RecordService;
import school.ejournal.shared.NotFoundException;

/**
 * The past of single cells and of what lessons say, from the page's chain. Works inside the transaction of the feature that
 * shows it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CellHistory {

    @Inject
    private SeenPages seen;

    @Inject
    private LessonFacts lessons;

    @Inject
    private RecordService records;

    /**
     * All versions of a cell, the first one first; none for a cell that was never written.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    @PermitAll
    public List<CellVersion> listVersions(long pageId, CellKey cell) {
        seen.get(pageId);
        return records.listLinksWith(pageId, CellVersion.sign(cell)).stream()
                .map(CellVersion::of)
                .toList();
    }

    /**
     * All versions of a lesson's topic or homework, the first one first; none for a lesson that never had one.
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     */
    @PermitAll
    public List<CellVersion> listTextVersions(long lessonId, LessonText of) {
        long pageId = lessons.pageOf(lessonId).orElseThrow(NotFoundException::new);
        seen.get(pageId);
        return CellVersion.listOf(of, records.listLinksWith(pageId, CellVersion.signOf(lessonId)));
    }
}
