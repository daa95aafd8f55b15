package school.ejournal.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.lesson.CellState;

/** Which written works of one page wait for marks (WK-04), from what the page holds; the many are asked of the database. */
final class MissingMarks {

    private final JournalSheet sheet;
    private final LocalDate today;

    MissingMarks(JournalSheet sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
    }

    List<UnmarkedWork> list() {
        PageCard page = sheet.page();
        boolean waits = sheet.asOf() == null && !page.isClosed();
        boolean marked = page.marking() != Marking.NONE && page.gradeLevel() > 1;
        List<UnmarkedWork> works = new ArrayList<>();
        if (waits && marked) {
            for (LessonColumn lesson : sheet.lessons()) {
                if (!lesson.cancelled() && !lesson.date().isAfter(today)) {
                    lesson.works().forEach(work -> add(works, lesson, work));
                }
            }
        }
        return works;
    }

    private void add(List<UnmarkedWork> works, LessonColumn lesson, WorkColumn work) {
        LocalDate due = work.due();
        if (due == null) {
            return;
        }
        int missing = (int) sheet.students().stream()
                .filter(student -> student.belongsOn(lesson.date()))
                .filter(student -> isWaitedFor(student, lesson, work))
                .count();
        if (missing > 0) {
            PageCard page = sheet.page();
            works.add(new UnmarkedWork(
                    page.id(),
                    page.schoolClass(),
                    page.subject(),
                    page.group(),
                    lesson.teacher(),
                    lesson.id(),
                    work.id(),
                    work.name(),
                    lesson.date(),
                    due,
                    missing,
                    due.isBefore(today)));
        }
    }

    private boolean isWaitedFor(StudentRow student, LessonColumn lesson, WorkColumn work) {
        CellState presence = sheet.cell(lesson.id(), student.id());
        boolean away = presence != null && Presence.ofCode(presence.presence()).isAbsence();
        return !away && !isMarked(sheet.cell(work.id(), student.id()));
    }

    private static boolean isMarked(@Nullable CellState cell) {
        return cell != null && Mark.ofCodes(cell.marks()).stream().anyMatch(mark -> mark.value() != MarkValue.OWED);
    }
}
