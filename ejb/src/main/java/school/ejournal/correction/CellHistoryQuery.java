package school.ejournal.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import school.ejournal.correction.store.CorrectionSheets;
import school.ejournal.identity.Role;
import school.ejournal.journal.CellHistory;
import school.ejournal.journal.CellVersion;
import school.ejournal.journal.LessonText;
import school.ejournal.lesson.CellKey;
import school.ejournal.shared.NotFoundException;

/** What became of a cell, or of a lesson's topic or homework: every change with author, approver and reason (CR-08). */
@Stateless
public class CellHistoryQuery {

    @EJB
    private CellHistory past;

    @Inject
    private CorrectionSheets sheets;

    /**
     * The changes of a cell, the latest first; none for a cell that was never written.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<CellChange> listChanges(long pageId, CellKey cell) {
        return changes(past.listVersions(pageId, cell));
    }

    /**
     * The changes of a lesson's topic or homework, the latest first; none for a lesson that never had one.
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<CellChange> listTextChanges(long lessonId, LessonText of) {
        return changes(past.listTextVersions(lessonId, of));
    }

    private List<CellChange> changes(List<CellVersion> versions) {
        Map<Long, String> names = sheets.names(versions.stream()
                .flatMap(version -> Stream.of(version.authorId(), version.approverId()))
                .filter(Objects::nonNull)
                .toList());
        Map<Long, String> reasons = sheets.reasons(versions.stream()
                .map(CellVersion::correctionId)
                .filter(Objects::nonNull)
                .toList());
        List<CellChange> changes = new ArrayList<>();
        versions.forEach(version -> changes.add(change(version, names, reasons)));
        Collections.reverse(changes);
        return changes;
    }

    private static CellChange change(CellVersion version, Map<Long, String> names, Map<Long, String> reasons) {
        Long approver = version.approverId();
        Long correction = version.correctionId();
        return new CellChange(
                version.at(),
                names.getOrDefault(version.authorId(), ""),
                version.was(),
                version.now(),
                version.version(),
                correction == null ? null : reasons.get(correction),
                approver == null ? null : names.get(approver));
    }
}
