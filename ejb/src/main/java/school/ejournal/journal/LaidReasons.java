package school.ejournal.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/** Lays the reasons of days over the absences recorded without one, as the page is read (AT-05). */
final class LaidReasons {

    private final Map<Long, LocalDate> dates = new HashMap<>();
    private final Map<Long, StandingReasons> reasons;

    /** @param reasons those of the page's pupils that have any */
    LaidReasons(List<LessonColumn> lessons, Map<Long, StandingReasons> reasons) {
        lessons.forEach(lesson -> dates.put(lesson.id(), lesson.date()));
        this.reasons = reasons;
    }

    Map<CellKey, CellState> over(Map<CellKey, CellState> cells) {
        if (reasons.isEmpty()) {
            return cells;
        }
        Map<CellKey, CellState> read = new HashMap<>(cells);
        read.replaceAll(this::over);
        return read;
    }

    private CellState over(CellKey key, CellState cell) {
        StandingReasons standing = reasons.get(key.studentId());
        LocalDate day = dates.get(key.columnId());
        if (standing == null || day == null || cell.presence() != Presence.ABSENT.code()) {
            return cell;
        }
        Presence presence = standing.over(Presence.ABSENT, day);
        return new CellState(
                key,
                Presence.ABSENT.replacedIn(cell.text(), presence),
                cell.marks(),
                presence.code(),
                cell.version(),
                cell.authorId(),
                cell.changedAt());
    }
}
