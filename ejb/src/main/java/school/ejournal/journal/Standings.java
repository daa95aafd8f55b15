package school.ejournal.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.Standing;
import school.ejournal.journal.store.JournalSheets;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/**
 * Where the pupils of a page stand: means, proposed term marks, and whether there are marks enough. What was brought from
 * elsewhere counts (JR-12).
 */
final class Standings {

    private final PageCard page;
    private final List<LessonColumn> lessons;
    private final LocalDate today;
    private final boolean warned;
    private final Map<Long, Standing> standings = new HashMap<>();

    Standings(PageCard page, List<LessonColumn> lessons, Map<CellKey, CellState> cells, LocalDate today) {
        this.page = page;
        this.lessons = lessons;
        this.today = today;
        this.warned = isWarned(page.marking(), page.gradeLevel(), page.termEnds(), today);
        Map<Long, WorkColumn> works = new HashMap<>();
        lessons.forEach(lesson -> lesson.works().forEach(work -> works.put(work.id(), work)));
        cells.values().forEach(cell -> count(cell, works.get(cell.key().columnId())));
    }

    /** Whether it is told who has too few marks: marks are given by the scale, and the term's end is near (MN-04). */
    static boolean isWarned(Marking marking, int gradeLevel, LocalDate termEnds, LocalDate today) {
        return marking == Marking.SCALE && gradeLevel > 1 && MinimumMarks.isDue(today, termEnds);
    }

    /** The pupil's row. */
    StudentRow of(JournalSheets.Member member) {
        List<BroughtMark> brought = BroughtMark.listOf(member.brought());
        Standing standing = BroughtMark.addAll(brought, standings.getOrDefault(member.id(), Standing.NONE));
        StudentRow row = new StudentRow(
                member.id(),
                member.surname() + " " + member.givenName(),
                member.from(),
                member.until(),
                standing.mean(),
                "",
                0,
                brought);
        boolean wanting = warned && !member.firstGrade();
        Optional<MarkValue> unattested =
                wanting ? page.minimum().propose(standing.marks(), standing.missed(), held(row)) : Optional.empty();
        return row.proposing(
                unattested
                        .or(() -> page.thresholds().propose(standing.mean()))
                        .map(MarkValue::text)
                        .orElse(""),
                wanting ? page.minimum().lack(standing.marks()) : 0);
    }

    private void count(CellState cell, @Nullable WorkColumn work) {
        if (work == null) {
            return;
        }
        Standing standing = standings.getOrDefault(cell.key().studentId(), Standing.NONE);
        for (Mark mark : Mark.ofCodes(cell.marks())) {
            standing = standing.with(mark, work.weight(), work.retake());
        }
        if (Presence.ofCode(cell.presence()).isAbsence()) {
            standing = standing.away();
        }
        standings.put(cell.key().studentId(), standing);
    }

    private int held(StudentRow student) {
        return (int) lessons.stream()
                .filter(lesson ->
                        !lesson.cancelled() && !lesson.date().isAfter(today) && student.belongsOn(lesson.date()))
                .count();
    }
}
