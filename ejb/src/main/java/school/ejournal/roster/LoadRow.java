package school.ejournal.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A group with one who teaches it or will; with nobody where nobody does. A subject of the plan in which the class has no
 * group is a row, too.
 *
 * @param groupId 0 where the class has no group in the subject
 * @param part the group's name; null for the whole class
 * @param loadId 0 where nobody teaches it
 * @param from her first day; null where nobody teaches it
 * @param until her last day; null where it is open, or nobody teaches it
 * @param plannedHours what the curriculum plan wants; null where it says nothing
 */
public record LoadRow(
        long groupId,
        long classId,
        long subjectId,
        String schoolClass,
        String subject,
        @Nullable String part,
        long loadId,
        long teacherId,
        String teacher,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        BigDecimal weeklyHours,
        @Nullable BigDecimal plannedHours) {

    public boolean isTaught() {
        return loadId != 0;
    }

    /** How an address names the group. */
    public String key() {
        return groupId == 0 ? "s" + classId + "x" + subjectId : "g" + groupId;
    }
}
