package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control work of a class, laid out in the journal or planned (form R21).
 *
 * @param group the name of the part of the class; null for the whole class
 * @param number which lesson of the day it is
 * @param planned whether only the lesson plan knows of it
 */
public record Assessment(
        long classId,
        long groupId,
        String subject,
        @Nullable String group,
        LocalDate date,
        int number,
        String title,
        boolean planned,
        List<AssessmentWarning> warnings) {

    public Assessment {
        warnings = List.copyOf(warnings);
    }

    Assessment with(List<AssessmentWarning> found) {
        return new Assessment(classId, groupId, subject, group, date, number, title, planned, found);
    }
}
