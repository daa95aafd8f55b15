package school.ejournal.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A pupil of the class in the days of a sheet.
 *
 * @param name surname and given name
 * @param days the lessons the pupil had, by day and number; days without one are absent
 * @param reasons those that stand for some of the days, in the order in which they were set
 */
public record PupilAbsences(
        long studentId,
        String name,
        Map<LocalDate, List<LessonSeen>> days,
        AbsenceCount count,
        List<ReasonRow> reasons) {

    public PupilAbsences {
        days = Map.copyOf(days);
        reasons = List.copyOf(reasons);
    }

    /** The lessons of a day, by number. */
    public List<LessonSeen> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** Whether a lesson of the day was missed and nobody has said why. */
    public boolean isUnexplainedOn(LocalDate day) {
        return on(day).stream().anyMatch(LessonSeen::isUnexplained);
    }

    /** Whether a reason stands for the day. */
    public boolean isCovered(LocalDate day) {
        return reasons.stream().anyMatch(reason -> reason.days().contains(day));
    }
}
