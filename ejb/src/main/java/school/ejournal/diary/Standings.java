package school.ejournal.diary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.store.DiarySheets.TermCell;
import school.ejournal.grading.Mark;
import school.ejournal.grading.Standing;

/** Reckons from the cells of a term where a pupil stands, subject by subject. */
final class Standings {

    private Standings() {}

    static List<SubjectStanding> of(List<TermCell> cells) {
        Map<Long, List<TermCell>> bySubject = new LinkedHashMap<>();
        cells.forEach(cell -> bySubject
                .computeIfAbsent(cell.subjectId(), id -> new ArrayList<>())
                .add(cell));
        return bySubject.values().stream().map(Standings::subject).toList();
    }

    private static SubjectStanding subject(List<TermCell> cells) {
        List<GivenMark> given = new ArrayList<>();
        Standing standing = Standing.NONE;
        String termMark = "";
        for (TermCell cell : cells) {
            if (cell.termColumn()) {
                // of two pages the one that the pupil came to last
                termMark = cell.text().isEmpty() ? termMark : cell.text();
                continue;
            }
            standing = Presence.ofCode(cell.presence()).isAbsence() ? standing.away() : standing;
            for (Mark mark : Mark.ofCodes(cell.marks())) {
                standing = standing.with(mark, cell.weight(), cell.retake());
                if (cell.date() != null && cell.changedAt() != null) {
                    given.add(new GivenMark(
                            cell.date(), mark, cell.workType(), cell.weight(), cell.retake(), cell.changedAt()));
                }
            }
        }
        TermCell first = cells.get(0);
        return new SubjectStanding(
                first.subjectId(),
                first.subject(),
                first.marking(),
                given,
                standing.mean(),
                standing.missed(),
                termMark);
    }
}
