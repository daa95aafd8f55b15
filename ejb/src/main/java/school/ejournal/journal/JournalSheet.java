package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/**
 * One page as a whole. Immutable; cells that never held anything are absent.
 *
 * @param students in the order of the Russian alphabet
 * @param lessons by date and number
 * @param cells of lessons and of the term column alike
 * @param asOf the moment in the past the page is shown as of; null for now
 */
public record JournalSheet(
        PageCard page,
        List<StudentRow> students,
        List<LessonColumn> lessons,
        Map<CellKey, CellState> cells,
        @Nullable Instant asOf) {

    public JournalSheet {
        students = List.copyOf(students);
        lessons = List.copyOf(lessons);
        // a page asks for its cells some two thousand times, and the copies of the platform answer slower
        cells = Collections.unmodifiableMap(new HashMap<>(cells));
    }

    /** The cell of a pupil at a lesson; null where nothing was ever entered. */
    public @Nullable CellState cell(long lessonId, long studentId) {
        return cells.get(new CellKey(lessonId, studentId));
    }

    /** The pupil's cell in the term column; null where nothing was ever entered. */
    public @Nullable CellState termCell(long studentId) {
        return cell(page.termColumnId(), studentId);
    }

    /** Whether the asking person may write somewhere on the page now. */
    public boolean isEditable() {
        return asOf == null && !page.isClosed() && lessons.stream().anyMatch(LessonColumn::mine);
    }

    /** Whether some pupil earned something elsewhere (JR-12). */
    public boolean hasBrought() {
        return students.stream().anyMatch(student -> !student.brought().isEmpty());
    }

    /** The written works that wait for marks today, in the order of their lessons (WK-04). */
    public List<UnmarkedWork> listUnmarked(LocalDate today) {
        return new MissingMarks(this, today).list();
    }

    static Map<CellKey, CellState> byKey(List<CellState> cells) {
        Map<CellKey, CellState> byKey = new HashMap<>();
        cells.forEach(cell -> byKey.put(cell.key(), cell));
        return byKey;
    }
}
