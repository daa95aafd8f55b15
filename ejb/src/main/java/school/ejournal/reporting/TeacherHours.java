package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.List;

/** Form R15 of some days: the hours of each teacher, and the lessons that others held or nobody did. */
public record TeacherHours(
        String school, LocalDate from, LocalDate until, List<TeacherHoursRow> rows, List<ReplacedLesson> replaced) {

    public TeacherHours {
        rows = List.copyOf(rows);
        replaced = List.copyOf(replaced);
    }

    public TeacherHoursRow total() {
        return TeacherHoursRow.total(rows);
    }
}
