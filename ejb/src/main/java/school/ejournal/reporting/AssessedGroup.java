package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that control works are planned for.
 *
 * @param group the name of the part of the class; null for the whole class
 */
public record AssessedGroup(
        long classId,
        long groupId,
        String subject,
        @Nullable String group) {

    Assessment planned(LocalDate date, int number, String title) {
        return new Assessment(classId, groupId, subject, group, date, number, title, true, List.of());
    }
}
