package school.ejournal.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A written work that pupils have no mark for yet (WK-04). Those who were absent are not waited for, nor the exempt.
 *
 * @param group name of the part of the class; null for the whole class
 * @param column the column of the work's marks, and the lesson it was held in
 * @param work what it is called
 * @param due until when it is to be marked, extensions included
 * @param missing how many pupils have no mark
 * @param overdue whether that day has passed
 */
public record UnmarkedWork(
        long pageId,
        String schoolClass,
        String subject,
        @Nullable String group,
        String teacher,
        long lessonId,
        long column,
        String work,
        LocalDate held,
        LocalDate due,
        int missing,
        boolean overdue) {}
